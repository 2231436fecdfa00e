using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>What the working side reads of one offering: its versions, steps and prices, and who made them.</summary>
internal sealed class OfferingFile(SamverkaDb db)
{
    public Task<OfferingVersion> Version(OfferingId id, int number, CancellationToken cancellation) =>
        db.Set<OfferingVersion>().AsNoTracking().FirstAsync(version => version.OfferingId == id && version.Number == number, cancellation);

    public async Task<IReadOnlyList<OfferingVersion>> Versions(OfferingId id, CancellationToken cancellation) =>
        await db.Set<OfferingVersion>().AsNoTracking().Where(version => version.OfferingId == id).OrderByDescending(version => version.Number).ToListAsync(cancellation);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<OfferingStatus>> Steps(OfferingId id, CancellationToken cancellation) =>
        await db.Set<OfferingStatus>().AsNoTracking().Where(status => status.OfferingId == id).OrderByDescending(status => status.At).ThenByDescending(status => status.Id).ToListAsync(cancellation);

    public async Task<PriceList> Prices(OfferingId id, CancellationToken cancellation) =>
        new((await db.Set<OfferingPrice>().AsNoTracking().Of(id).ToListAsync(cancellation)).Select(price => price.AsPrice()));

    /// <summary>What the list said until it was corrected or taken away, newest first.</summary>
    public async Task<IReadOnlyList<OfferingPrice>> CorrectedPrices(OfferingId id, CancellationToken cancellation) =>
        await db.Set<OfferingPrice>().IgnoreQueryFilters().AsNoTracking().Where(price => price.OfferingId == id && price.CorrectedAt != null).OrderByDescending(price => price.CorrectedAt).ThenBy(price => price.From).ToListAsync(cancellation);

    /// <summary>All that the list says or has said, what was written last first; what waits is not among it.</summary>
    public async Task<IReadOnlyList<OfferingPrice>> PriceHistory(OfferingId id, CancellationToken cancellation) =>
        await db.Set<OfferingPrice>().IgnoreQueryFilters().AsNoTracking().Where(price => price.OfferingId == id && price.AwaitsSince == null).OrderByDescending(price => price.SetAt).ThenByDescending(price => price.From).ToListAsync(cancellation);

    /// <summary>What the list will say when the change of the offering has been reviewed.</summary>
    public async Task<IReadOnlyList<OfferingPrice>> WaitingPrices(OfferingId id, CancellationToken cancellation) =>
        await db.Set<OfferingPrice>().IgnoreQueryFilters().AsNoTracking().Where(price => price.OfferingId == id && price.AwaitsSince != null).OrderBy(price => price.From).ToListAsync(cancellation);

    public async Task<IReadOnlyDictionary<Guid, string>> Names(IEnumerable<Guid?> users, CancellationToken cancellation)
    {
        var ids = users.OfType<Guid>().Distinct().ToList();
        return await db.Set<SamverkaUser>().AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);
    }
}
