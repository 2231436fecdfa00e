using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Marks the published offerings whose last day has passed as expired.</summary>
internal sealed class OfferingExpiry(SamverkaDb db, OfferingSteps steps, TimeProvider clock)
{
    /// <summary>How many expired.</summary>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var today = clock.Today();
        var ended = await db.Set<Offering>().AsNoTracking()
            .Where(offering => offering.State == OfferingState.Published && offering.ValidTo < today)
            .Select(offering => offering.Id).ToListAsync(cancellation);
        foreach (var id in ended) await steps.Take(id, OfferingStep.Expire, Actor.System, null, cancellation);
        return ended.Count;
    }
}
