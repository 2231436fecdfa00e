using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Readers;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Locks;
using Samverka.Platform.Mail;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.BreakGlass;

/// <summary>Opens a request to an administrator: the reason is audited, the hub is told by letter, once a day of the same reason, and the customer sees the name among those who have read.</summary>
internal sealed class GlassBreaking(
    SamverkaDb db, UnitOfWork work, ReadLog log, AuditedReasons reasons, HubPeople people, IHubDirectory hubs, Post post, PublicOrigin origin, IStringLocalizer<ApplicationsModule> texts, TimeProvider clock)
{
    /// <summary>Null when there is no such request, or nothing left in it to read.</summary>
    public async Task<Application?> Break(BreakGlassAsked asked, Actor by, CancellationToken cancellation)
    {
        var found = await db.Set<Application>().AsNoTracking().Include(a => a.History).Include(a => a.Chosen).AsSplitQuery().FirstOrDefaultAsync(a => a.Reference == asked.Reference && a.ErasedAt == null, cancellation);
        if (found is null) return null;
        var opened = new ChangeNote(nameof(Application), found.Id.ToString(), null, new Dictionary<string, string?> { ["opened"] = "yes" });
        var change = new Change(by, ApplicationsPermissions.BreakGlass, asked.Reason) { Notes = [opened] };
        return await work.Under([new LockKey("applications", $"break-glass/{found.Id}")], change, async () =>
        {
            if (!await reasons.Given(change, opened, clock.StartOfToday(), cancellation)) await Tell(found, asked.Reason, by, cancellation);
            await log.AddEmergency(found.Id.Value, by, cancellation);
            return found;
        }, cancellation);
    }

    // Nobody can turn this letter off.
    private async Task Tell(Application application, string reason, Actor by, CancellationToken cancellation)
    {
        var hub = (await hubs.ById(application.HubId, cancellation))!;
        var name = await db.Set<SamverkaUser>().Where(user => user.Id == by.Id).Select(user => user.Name).SingleAsync(cancellation);
        foreach (var person in await people.InCharge(hub.Id, cancellation))
        {
            using var _ = person.Language.Speak();
            post.Queue(new MailLetter(
                person.Email!, person.Language.Code, texts["break-glass.letter.subject", application.Reference],
                [texts["break-glass.letter", name, application.Reference, hub.Name.In(person.Language)], texts["break-glass.letter.reason", reason]],
                texts["staff-letter.link"], origin.Of(new Address($"/applications/{application.Id}").In(person.Language))));
        }
    }
}
