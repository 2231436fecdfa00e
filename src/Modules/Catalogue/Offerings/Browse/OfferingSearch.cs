using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The published offerings that answer a filter, page by page, and how many there would be for each further choice.</summary>
internal sealed class OfferingSearch(SamverkaDb db, OfferingLoading loading, TimeProvider clock)
{
    public const int PageSize = 24;

    // Few enough for one question to the database.
    private const int Portion = 500;

    private readonly DateOnly _today = clock.Today();

    /// <summary>One row more than the limit tells that there is a next page.</summary>
    public async Task<IReadOnlyList<OfferingRow>> Page(OfferingFilter filter, Language language, int limit, CancellationToken cancellation)
    {
        var index = await loading.Index(cancellation);
        var after = filter.After is { } id ? index.Find(id) ?? await loading.One(id, cancellation) : null;
        var page = index.Page(index.Matching(filter, _today), filter.Sort == OfferingFilter.Newest, language, after, limit);
        var rows = new List<OfferingRow>(page.Count);
        foreach (var ids in page.Chunk(Portion)) rows.AddRange(await Rows(ids, cancellation));
        return rows;
    }

    public async Task<int> Count(OfferingFilter filter, CancellationToken cancellation) => (await loading.Index(cancellation)).Matching(filter, _today).Count;

    /// <summary>For each facet as many as its choice would leave, the facet's own present choice set aside.</summary>
    public async Task<FacetCounts> Counts(OfferingFilter filter, CancellationToken cancellation)
    {
        var index = await loading.Index(cancellation);
        var counts = index.Counts(index.Matching(filter, _today)).Where(row => filter.Of(row.List) is null)
            .Concat(filter.Chosen.Keys.SelectMany(facet => index.Counts(index.Matching(filter, _today, without: facet)).Where(row => row.List == facet)));
        return new FacetCounts(counts.ToDictionary(row => (row.List, row.Code), row => row.Count));
    }

    private async Task<IEnumerable<OfferingRow>> Rows(IReadOnlyList<Contracts.OfferingId> ids, CancellationToken cancellation)
    {
        var offerings = await db.Set<Offering>().AsNoTracking().Where(offering => ids.Contains(offering.Id)).ToDictionaryAsync(offering => offering.Id, cancellation);
        var prices = await db.Set<OfferingPrice>().AsNoTracking().InForce(_today).Where(price => ids.Contains(price.OfferingId))
            .ToDictionaryAsync(price => price.OfferingId, cancellation);
        return ids.Where(offerings.ContainsKey).Select(id => new OfferingRow(offerings[id], prices.GetValueOrDefault(id)?.AsPrice()));
    }
}
