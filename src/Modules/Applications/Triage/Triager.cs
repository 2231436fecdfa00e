using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Triage;

/// <summary>Moves an application on, tells whom it concerns, and refuses when somebody else was first.</summary>
internal sealed class Triager(SamverkaDb db, UnitOfWork work, Publisher publisher, MoveLetter customers, StaffLetters staff, TimeProvider clock, IdSource ids)
{
    private const int MostTries = 3;

    public Task<MoveOutcome> Move(Application application, Move move, string feature, CancellationToken cancellation) =>
        Take(application, seen => seen.Move(move, ids.New(), clock.Now()), new Change(move.By, feature, move.InternalNote), cancellation);

    /// <summary>Words are kept whatever others did meanwhile: they are put beside it.</summary>
    public async Task<MoveOutcome> Do(Application application, Deed deed, string feature, CancellationToken cancellation)
    {
        var change = new Change(deed.By, feature, deed.InternalNote);
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await Take(application, seen => seen.Do(deed, ids.New(), clock.Now()), change, cancellation);
            if (outcome is not MoveOutcome.ChangedMeanwhile || deed.Step is not (HistoryStep.Note or HistoryStep.Message) || attempt == MostTries) return outcome;
            application = await db.Set<Application>().SingleAsync(a => a.Id == application.Id, cancellation);
        }
    }

    private async Task<MoveOutcome> Take(Application application, Func<Application, MoveOutcome> step, Change change, CancellationToken cancellation)
    {
        var before = application.AdviserId;
        var outcome = step(application);
        if (outcome is not MoveOutcome.Moved) return outcome;
        db.Add(application.History[^1]);
        publisher.Publish(new ApplicationMoved(application.Id, application.Version));
        await Tell(application, before, change.By, cancellation);
        try
        {
            await work.Save(change, cancellation);
            return outcome;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var now = await db.Set<Application>().Where(a => a.Id == application.Id).Select(a => a.Status).SingleAsync(cancellation);
            return new MoveOutcome.ChangedMeanwhile(now);
        }
    }

    private async Task Tell(Application application, Guid? before, Actor by, CancellationToken cancellation)
    {
        var row = application.History[^1];
        if (by.Kind == ActorKind.Customer)
        {
            await staff.FromCustomer(application, cancellation);
            if (row.Status == ApplicationStatus.Withdrawn) await customers.Queue(application, cancellation);
        }
        else if (row.Step == HistoryStep.HandOver) await staff.HandedOver(application, before, by, cancellation);
        else if (by.Kind == ActorKind.User && row.Step != HistoryStep.Note) await customers.Queue(application, cancellation);
    }
}
