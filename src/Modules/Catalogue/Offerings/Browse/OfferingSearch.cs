using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The published offerings that answer a filter, page by page, and how many there would be for each further choice.</summary>
internal sealed class OfferingSearch(SamverkaDb db, TimeProvider clock)
{
    public const int PageSize = 24;

    private readonly DateOnly _today = clock.Today();

    /// <summary>One row more than the limit tells that there is a next page.</summary>
    public async Task<IReadOnlyList<OfferingRow>> Page(OfferingFilter filter, Language language, int limit, CancellationToken cancellation)
    {
        var ordered = await InOrder(Matching(filter), filter, language, cancellation);
        var offerings = await ordered.Take(limit).ToListAsync(cancellation);
        var ids = offerings.Select(offering => offering.Id).ToList();
        var prices = await db.Set<OfferingPrice>().AsNoTracking().InForce(_today).Where(price => ids.Contains(price.OfferingId))
            .ToDictionaryAsync(price => price.OfferingId, cancellation);
        return [.. offerings.Select(offering => new OfferingRow(offering, prices.GetValueOrDefault(offering.Id)?.AsPrice()))];
    }

    public Task<int> Count(OfferingFilter filter, CancellationToken cancellation) => Matching(filter).CountAsync(cancellation);

    /// <summary>For each facet as many as its choice would leave, the facet's own present choice set aside.</summary>
    public async Task<FacetCounts> Counts(OfferingFilter filter, CancellationToken cancellation)
    {
        var counts = await CountBy(Matching(filter), filter.Chosen.Keys.ToList(), null, cancellation);
        foreach (var facet in filter.Chosen.Keys) counts.AddRange(await CountBy(Matching(filter, without: facet), [], facet, cancellation));
        return new FacetCounts(counts.ToDictionary(row => (row.List, row.Code), row => row.Count));
    }

    public IQueryable<Offering> Matching(OfferingFilter filter, string? without = null)
    {
        var offerings = db.Set<Offering>().AsNoTracking().PublicOn(_today);
        foreach (var (list, code) in filter.Chosen.Where(choice => choice.Key != without)) offerings = With(offerings, list, code);
        foreach (var word in filter.Text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var pattern = $"%{word.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
            offerings = offerings.Where(offering => EF.Functions.Like(offering.Search, pattern, @"\"));
        }

        return filter.Price is { } price ? Priced(offerings, price == OfferingFilter.Free) : offerings;
    }

    private IQueryable<Offering> With(IQueryable<Offering> offerings, string list, string code)
    {
        var every = list == FacetNames.Sector ? OfferingFacet.Every : code;
        return offerings.Where(offering => db.Set<OfferingFacet>()
            .Any(facet => facet.OfferingId == offering.Id && facet.List == list && (facet.Code == code || facet.Code == every)));
    }

    private IQueryable<Offering> Priced(IQueryable<Offering> offerings, bool free) => offerings.Where(offering =>
        db.Set<OfferingPrice>().InForce(_today).Any(price => price.OfferingId == offering.Id && (price.Unit == PriceUnit.Free) == free));

    private async Task<IQueryable<Offering>> InOrder(IQueryable<Offering> offerings, OfferingFilter filter, Language language, CancellationToken cancellation)
    {
        var last = filter.After is { } after
            ? await db.Set<Offering>().AsNoTracking().FirstOrDefaultAsync(offering => offering.Id == after, cancellation) : null;
        if (filter.Sort == OfferingFilter.Newest) return Newest(offerings, last);
        return language == Language.Swedish ? ByTitleSv(offerings, last) : ByTitleEn(offerings, last);
    }

    private static IQueryable<Offering> Newest(IQueryable<Offering> offerings, Offering? last)
    {
        if (last is not null) offerings = offerings.Where(o => o.PublishedAt < last.PublishedAt || (o.PublishedAt == last.PublishedAt && o.Id < last.Id));
        return offerings.OrderByDescending(o => o.PublishedAt).ThenByDescending(o => o.Id);
    }

    private static IQueryable<Offering> ByTitleSv(IQueryable<Offering> offerings, Offering? last)
    {
        if (last is not null) offerings = offerings.Where(o => string.Compare(o.Sort.Sv, last.Sort.Sv) > 0 || (o.Sort.Sv == last.Sort.Sv && o.Id > last.Id));
        return offerings.OrderBy(o => o.Sort.Sv).ThenBy(o => o.Id);
    }

    private static IQueryable<Offering> ByTitleEn(IQueryable<Offering> offerings, Offering? last)
    {
        if (last is not null) offerings = offerings.Where(o => string.Compare(o.Sort.En, last.Sort.En) > 0 || (o.Sort.En == last.Sort.En && o.Id > last.Id));
        return offerings.OrderBy(o => o.Sort.En).ThenBy(o => o.Id);
    }

    private async Task<List<FacetCount>> CountBy(IQueryable<Offering> offerings, List<string> except, string? only, CancellationToken cancellation) =>
        await (from facet in db.Set<OfferingFacet>()
               where !except.Contains(facet.List) && (only == null || facet.List == only)
               where offerings.Any(offering => offering.Id == facet.OfferingId)
               group facet by new { facet.List, facet.Code } into same
               select new FacetCount(same.Key.List, same.Key.Code, same.Count())).ToListAsync(cancellation);

    private sealed record FacetCount(string List, string Code, int Count);
}
