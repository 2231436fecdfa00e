using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Listing;

/// <summary>Reads the list a page at a time by place, so that the hundredth page costs as much as the first. Records merged into others are left out.</summary>
internal sealed class OrganisationList(SamverkaDb db, SeenOrganisations seen)
{
    public const int PageSize = 50;

    public async Task<OrganisationPage> Page(OrganisationQuery query, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var backwards = query.Before is not null;
        var place = query.Before ?? query.After;
        var rows = await Ordered(Found(query, reader), query, place, backwards).Take(PageSize + 1).ToListAsync(cancellation);
        var more = rows.Count > PageSize;
        if (more) rows.RemoveAt(PageSize);
        if (backwards) rows.Reverse();
        return new OrganisationPage(
            rows,
            rows.Count > 0 && (backwards ? more : place is not null) ? PlaceOf(rows[0]) : null,
            rows.Count > 0 && (more || backwards) ? PlaceOf(rows[^1]) : null);
    }

    /// <summary>Every row of the filter, for a file.</summary>
    public IAsyncEnumerable<OrganisationLine> All(OrganisationQuery query, ClaimsPrincipal reader) => Ordered(Found(query, reader), query, null, backwards: false).AsAsyncEnumerable();

    public Task<int> Count(OrganisationQuery query, ClaimsPrincipal reader, CancellationToken cancellation) => Found(query, reader).CountAsync(cancellation);

    private static Cursor PlaceOf(OrganisationLine line) => new(line.Place, line.Id);

    private IQueryable<Organisation> Found(OrganisationQuery query, ClaimsPrincipal reader)
    {
        var merged = db.Set<MergedOrganisation>();
        var all = seen.By(reader);
        var rows = all.Where(o => !merged.Any(m => m.Id == o.Id));
        if (query.Words.Length > 0) rows = rows.Where(o => o.SearchText.Contains(query.Words));
        if (query.Kind is { } kind) rows = kind == Kinds.Unknown ? rows.Where(o => o.Kind == null) : rows.Where(o => o.Kind == kind);
        return query.SharesName ? rows.Where(o => all.Any(other => other.AlikeName == o.AlikeName && other.Id != o.Id && !merged.Any(m => m.Id == other.Id))) : rows;
    }

    private static IQueryable<OrganisationLine> Ordered(IQueryable<Organisation> rows, OrganisationQuery query, Cursor? place, bool backwards)
    {
        var lines = Places(rows, query.Order);
        var descending = query.Descending != backwards;
        if (place is { Value: var value, Id: var id })
        {
            // The bound on the place alone, without the id, is what an index can begin at.
            lines = descending
                ? lines.Where(l => string.Compare(l.Place, value) <= 0 && (l.Place != value || l.Row.Id < id))
                : lines.Where(l => string.Compare(l.Place, value) >= 0 && (l.Place != value || l.Row.Id > id));
        }

        var ordered = descending ? lines.OrderByDescending(l => l.Place).ThenByDescending(l => l.Row.Id) : lines.OrderBy(l => l.Place).ThenBy(l => l.Row.Id);
        return ordered.Select(l => new OrganisationLine(
            l.Row.Id, l.Row.Name, l.Row.Number, l.Row.LegalForm, l.Row.Municipality, l.Row.Industry, l.Row.Kind, l.Row.Country, l.Row.IsAuthority, l.Row.IsDemo, l.Place));
    }

    private static IQueryable<Placed> Places(IQueryable<Organisation> rows, OrganisationOrder order) => order switch
    {
        OrganisationOrder.Number => rows.Select(o => new Placed { Row = o, Place = o.Number ?? "" }),
        OrganisationOrder.Municipality => rows.Select(o => new Placed { Row = o, Place = o.Municipality ?? "" }),
        _ => rows.Select(o => new Placed { Row = o, Place = o.SortName }),
    };

    // Set by members, not by a constructor, so that the database can order and search by them.
    private sealed class Placed
    {
        public required Organisation Row { get; init; }

        public required string Place { get; init; }
    }
}
