using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Editing;

/// <summary>Makes projects and changes what they are called and found by.</summary>
internal sealed class ProjectFactsEditor(SamverkaDb db, UnitOfWork work, IdSource ids)
{
    /// <summary>False when another project has the name in the address.</summary>
    public Task<bool> Create(HubId hub, NewProject made, Actor by, CancellationToken cancellation) =>
        work.Under([new LockKey("hubs", $"project {made.Key}")], new Change(by, "hubs.create-project"), async () =>
        {
            if (await db.Set<Project>().AnyAsync(p => p.Key == made.Key, cancellation)) return false;
            var project = new Project { Id = ids.New<ProjectId>(), HubId = hub, Key = made.Key, Name = made.Facts.Name, Currency = made.Currency };
            made.Facts.Write(project);
            project.Decisions.Add(made.First.Make(ids.New(), project.Id, 1));
            db.Add(project);
            return true;
        }, cancellation);

    /// <summary>False when somebody else has saved since the version that was seen.</summary>
    public Task<bool> Save(ProjectId id, ProjectFacts facts, int seen, Actor by, CancellationToken cancellation) =>
        work.Under([new LockKey("hubs", $"project {id}")], new Change(by, "hubs.edit-project"), async () =>
        {
            var project = await db.Set<Project>().FirstAsync(p => p.Id == id, cancellation);
            if (project.Version != seen) return false;
            facts.Write(project);
            project.Version++;
            return true;
        }, cancellation);
}
