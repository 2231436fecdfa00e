using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Triage;

/// <summary>Moves an application on, tells the customer, and refuses when somebody else was first.</summary>
internal sealed class Triager(SamverkaDb db, UnitOfWork work, Publisher publisher, MoveLetter letters, TimeProvider clock, IdSource ids)
{
    public async Task<MoveOutcome> Move(Application application, Move move, string feature, CancellationToken cancellation)
    {
        var outcome = application.Move(move, ids.New(), clock.Now());
        if (outcome is not MoveOutcome.Moved) return outcome;
        db.Add(application.History[^1]);
        publisher.Publish(new ApplicationMoved(application.Id, application.Version));
        if (move.By.Kind == ActorKind.User) await letters.Queue(application, cancellation);
        try
        {
            await work.Save(new Change(move.By, feature, move.InternalNote), cancellation);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await db.Set<Application>().Where(a => a.Id == application.Id).Select(a => a.Status).SingleAsync(cancellation);
            return new MoveOutcome.ChangedMeanwhile(now);
        }
    }
}
