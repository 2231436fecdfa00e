using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;
using Samverka.Platform.Clock;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The published offerings that answer a filter, page by page, and how many there would be for each further choice.</summary>
internal sealed class OfferingSearch(OfferingRows read, OfferingLoading loading, IEnumerable<IOfferingWordSearch> words, TimeProvider clock)
{
    public const int PageSize = 24;

    // Few enough for one question to the database.
    private const int Portion = 500;

    private readonly DateOnly _today = clock.Today();

    /// <summary>One row more than the limit tells that there is a next page.</summary>
    public async Task<IReadOnlyList<OfferingSummary>> Page(OfferingFilter filter, Language language, int limit, CancellationToken cancellation)
    {
        var index = await loading.Index(cancellation);
        filter = Understood(filter, index);
        return await Page(index, index.Matching(filter, _today), filter, language, limit, cancellation);
    }

    /// <summary>The page with what stands around it on a list: how many in all, and for each further choice.</summary>
    public async Task<OfferingAnswer> Answer(OfferingFilter filter, Language language, int limit, CancellationToken cancellation)
    {
        var index = await loading.Index(cancellation);
        filter = Understood(filter, index);
        var found = index.Matching(filter, _today);
        var corrections = filter.Words.Where(word => word.Meant is not null).ToList();
        return new OfferingAnswer(await Page(index, found, filter, language, limit, cancellation), found.Count, Counts(index, found, filter)) { Corrections = corrections };
    }

    /// <summary>As <see cref="Answer"/>, but the codes of a facet take turns, so that a few show what there is; the commonest begins.</summary>
    public async Task<OfferingAnswer> Mixed(OfferingFilter filter, string facet, Language language, int limit, CancellationToken cancellation)
    {
        var index = await loading.Index(cancellation);
        var found = index.Matching(filter, _today);
        var codes = index.Counts(found, facet).OrderByDescending(row => row.Count).ThenBy(row => row.Code, StringComparer.Ordinal).Select(row => row.Code);
        var lists = codes.Select(code => index.Page(index.Matching(filter.With(facet, code), _today), filter, language, null, limit)).ToList();
        var turns = Enumerable.Range(0, limit).SelectMany(turn => lists.Where(list => turn < list.Count).Select(list => list[turn])).Distinct().Take(limit);
        return new OfferingAnswer([.. await Rows([.. turns], cancellation)], found.Count, Counts(index, found, filter));
    }

    private OfferingFilter Understood(OfferingFilter filter, OfferingIndex index)
    {
        if (filter.Text.Length == 0) return filter;
        var text = index.AsWritten(filter.Text);
        return filter with { Text = text, Words = words.Select(one => one.Find(text, index.Places)).FirstOrDefault(found => found is not null) ?? [] };
    }

    private async Task<IReadOnlyList<OfferingSummary>> Page(OfferingIndex index, Marks found, OfferingFilter filter, Language language, int limit, CancellationToken cancellation)
    {
        var after = filter.After is { } id ? index.Find(id) ?? await loading.One(id, cancellation) : null;
        var page = index.Page(found, filter, language, after, limit);
        var rows = new List<OfferingSummary>(page.Count);
        foreach (var ids in page.Chunk(Portion)) rows.AddRange(await Rows(ids, cancellation));
        return rows;
    }

    // For each facet as many as its choice would leave, the facet's own present choice set aside.
    private FacetCounts Counts(OfferingIndex index, Marks found, OfferingFilter filter)
    {
        var counts = index.Counts(found).Where(row => filter.Of(row.List) is null)
            .Concat(filter.Chosen.Keys.SelectMany(facet => index.Counts(index.Matching(filter, _today, without: facet), facet)));
        return new FacetCounts(counts.ToDictionary(row => (row.List, row.Code), row => row.Count));
    }

    private async Task<IEnumerable<OfferingSummary>> Rows(IReadOnlyList<OfferingId> ids, CancellationToken cancellation)
    {
        var rows = await read.ByIds(ids, cancellation);
        return ids.Where(rows.ContainsKey).Select(id => rows[id]);
    }
}
