using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Takes an offering from one state to the next.</summary>
internal sealed class OfferingSteps(SamverkaDb db, UnitOfWork work, OfferingDesk desk, PriceSetting prices, ReviewLetters letters, TimeProvider clock)
{
    /// <summary>Null when done, else the key of the text that says why not.</summary>
    public Task<string?> Take(OfferingId id, OfferingStep step, Actor by, string? reason, CancellationToken cancellation) =>
        work.Under([OfferingLock.Of(id)], new Change(by, $"offerings.{step.ToString().ToLowerInvariant()}", reason), async () =>
        {
            var offering = await db.Set<Offering>().FirstAsync(o => o.Id == id, cancellation);
            var next = StateMachine.Next(offering.State, step, step == OfferingStep.Restore ? await Before(offering, cancellation) : OfferingState.Draft);
            if (next is not { } to) return "offering.step-not-possible";
            if (await Apply(offering, step, by, cancellation) is { } refusal)
            {
                db.ChangeTracker.Clear();
                return refusal;
            }

            await letters.Queue(offering, step, by, reason, cancellation);
            desk.AddStatus(offering, step, to, by, reason);
            desk.Changed(offering);
            return null;
        }, cancellation);

    private async Task<string?> Apply(Offering offering, OfferingStep step, Actor by, CancellationToken cancellation)
    {
        switch (step)
        {
            case OfferingStep.Submit:
                if (offering.PublishedVersion is not null && !offering.HasUnpublishedChange) return "offering.nothing-to-review";
                offering.ReviewAskedAt = clock.Now();
                return null;
            case OfferingStep.SendBack:
                if (offering.ReviewAskedAt is null) return "offering.nothing-to-review";
                offering.ReviewAskedAt = null;
                return null;
            case OfferingStep.Publish:
                return await Publish(offering, by, cancellation);
            case OfferingStep.Withdraw:
                offering.ReviewAskedAt = null;
                return null;
            default:
                return null;
        }
    }

    private async Task<string?> Publish(Offering offering, Actor by, CancellationToken cancellation)
    {
        if (offering.State == OfferingState.Published && !offering.HasUnpublishedChange) return "offering.nothing-to-publish";
        var version = await db.Set<OfferingVersion>().AsNoTracking().FirstAsync(v => v.OfferingId == offering.Id && v.Number == offering.Version, cancellation);
        if (version.Content.Validity.To < clock.Today()) return "offering.validity-ended";
        if (await prices.Settle(offering, by, cancellation) is { } refusal) return refusal;
        await desk.ShowNewest(offering, version.Content, cancellation);
        return null;
    }

    // What was published before the withdrawal but ended since comes back as expired.
    private async Task<OfferingState> Before(Offering offering, CancellationToken cancellation)
    {
        var from = await db.Set<OfferingStatus>().AsNoTracking()
            .Where(status => status.OfferingId == offering.Id && status.Step == OfferingStep.Withdraw)
            .OrderByDescending(status => status.At).Select(status => status.From).FirstAsync(cancellation);
        return from == OfferingState.Published && offering.ValidTo < clock.Today() ? OfferingState.Expired : from;
    }
}
