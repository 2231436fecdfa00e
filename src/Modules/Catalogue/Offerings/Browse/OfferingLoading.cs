using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Reads into memory what changed; nothing but one small question when nothing did.</summary>
internal sealed class OfferingLoading(SamverkaDb db, OfferingCache cache)
{
    private readonly Dictionary<string, string> _words = [];

    public Task<OfferingIndex> Index(CancellationToken cancellation) => cache.Get(since => Changed(since, cancellation), cancellation);

    /// <summary>One that the list does not hold, for its place in the order; null when there is none.</summary>
    public async Task<OfferingEntry?> One(OfferingId id, CancellationToken cancellation) =>
        await Read(db.Set<Offering>().Where(offering => offering.Id == id), cancellation) is [var one] ? one : null;

    private async Task<(IReadOnlyList<OfferingEntry> Entries, DateTime? Newest)> Changed(DateTime since, CancellationToken cancellation)
    {
        var changed = db.Set<Offering>().Where(offering => offering.ChangedAt >= since && offering.PublishedVersion != null);
        var newest = await changed.MaxAsync(offering => (DateTime?)offering.ChangedAt, cancellation);
        return newest is null ? ([], null) : (await Read(changed, cancellation), newest);
    }

    private async Task<IReadOnlyList<OfferingEntry>> Read(IQueryable<Offering> offerings, CancellationToken cancellation)
    {
        var rows = await offerings.AsNoTracking()
            .Select(o => new { o.Id, o.Revision, o.State, o.Sort, o.PublishedAt, o.Search, o.ValidFrom, o.ValidTo }).ToListAsync(cancellation);
        var facets = (await (from facet in db.Set<OfferingFacet>()
                             join offering in offerings on facet.OfferingId equals offering.Id
                             select new { facet.OfferingId, facet.List, facet.Code }).ToListAsync(cancellation))
            .ToLookup(facet => facet.OfferingId, facet => (Word(facet.List), Word(facet.Code)));
        var prices = (await (from price in db.Set<OfferingPrice>()
                             join offering in offerings on price.OfferingId equals offering.Id
                             select new { price.OfferingId, price.From, price.To, price.Unit }).ToListAsync(cancellation))
            .ToLookup(price => price.OfferingId, price => (new Validity(price.From, price.To), price.Unit == PriceUnit.Free));
        return [.. rows.Select(row => new OfferingEntry(
            row.Id, row.Revision, row.State == OfferingState.Published, row.Sort, row.PublishedAt ?? DateTime.MinValue, row.Search,
            new Validity(row.ValidFrom, row.ValidTo), [.. facets[row.Id]], [.. prices[row.Id]]))];
    }

    // The same few codes stand at thousands of offerings.
    private string Word(string word) => _words.TryGetValue(word, out var known) ? known : _words[word] = word;
}
