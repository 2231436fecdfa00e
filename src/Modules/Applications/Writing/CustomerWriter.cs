using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Contracts;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Locks;
using Samverka.Platform.Outbox;
using Samverka.Platform.Saving;

namespace Samverka.Applications.Writing;

/// <summary>Keeps what a customer writes on an own request, once however often the form is sent, and sees to it that the hub hears of it.</summary>
internal sealed class CustomerWriter(SamverkaDb db, UnitOfWork work, WordsLetters letters, DraftDesk drafts, Publisher publisher, TimeProvider clock, IdSource ids)
{
    public const string Feature = "applications.write";

    private const int MostTries = 3;

    /// <param name="made">What the words are to be called; empty when the form named nothing.</param>
    /// <param name="draft">The draft they were written in, which goes.</param>
    public async Task<MoveOutcome> Write(ApplicationId id, Guid made, string words, Guid? draft, Actor by, CancellationToken cancellation)
    {
        var row = made == Guid.Empty ? ids.New() : made;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work.Under([new LockKey("applications", $"words/{row}")], new Change(by, Feature), () => WriteOnce(id, row, words, draft, by, cancellation), cancellation);
            }
            catch (DbUpdateConcurrencyException) when (attempt < MostTries)
            {
                // Somebody at the hub did something with it at the same moment: words stand beside that.
            }
        }
    }

    private async Task<MoveOutcome> WriteOnce(ApplicationId id, Guid row, string words, Guid? draft, Actor by, CancellationToken cancellation)
    {
        var application = await db.Set<Application>().SingleAsync(a => a.Id == id, cancellation);
        if (await db.Set<StatusChange>().AnyAsync(change => change.Id == row, cancellation)) return new MoveOutcome.Moved(application.Version);
        var outcome = application.Do(new Deed(HistoryStep.Wrote, by, application.Version, words, null), row, clock.Now());
        if (outcome is not MoveOutcome.Moved) return outcome;
        db.Add(application.History[^1]);
        publisher.Publish(new ApplicationMoved(application.Id, application.Version));
        await letters.Tell(application, cancellation);
        if (draft is { } written) await drafts.Discard(written, cancellation);
        return outcome;
    }
}
