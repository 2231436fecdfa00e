using System.Linq.Expressions;
using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Directory;

internal sealed class OrganisationDirectory(SamverkaDb db, Aliases aliases, SeenOrganisations seen) : IOrganisationDirectory
{
    private const int SearchLimit = 20;

    private static readonly Expression<Func<Organisation, OrganisationSummary>> Summary = o =>
        new OrganisationSummary(o.Id, o.Name, o.Number, o.LegalForm, o.Municipality, o.Country, o.IsAuthority, o.IsDemo) { Industry = o.Industry };

    private static readonly KnownQuery<OrganisationId, OrganisationSummary> Unmerged = new((db, id) =>
        db.Set<Organisation>().AsNoTracking().Where(o => o.Id == id && !db.Set<MergedOrganisation>().Any(m => m.Id == id)).Select(Summary));

    private IQueryable<Organisation> All => db.Set<Organisation>().AsNoTracking();

    // One question for most; only a record that was merged is followed.
    public async Task<OrganisationSummary?> ById(OrganisationId id, CancellationToken cancellation) =>
        await Unmerged.Of(db, id).FirstOrDefaultAsync(cancellation) ?? (await ByIds([id], cancellation)).GetValueOrDefault(id);

    public async Task<IReadOnlyDictionary<OrganisationId, OrganisationSummary>> ByIds(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return new Dictionary<OrganisationId, OrganisationSummary>();
        var standing = await aliases.Resolve(ids, cancellation);
        var wanted = standing.Values.Distinct().ToList();
        var found = await All.Where(o => wanted.Contains(o.Id)).Select(Summary).ToDictionaryAsync(o => o.Id, cancellation);
        return standing.Where(pair => found.ContainsKey(pair.Value)).ToDictionary(pair => pair.Key, pair => found[pair.Value]);
    }

    public async Task<IReadOnlyDictionary<OrganisationId, OrganisationId>> WithAliases(IReadOnlyCollection<OrganisationId> ids, CancellationToken cancellation)
    {
        var standing = await aliases.Resolve(ids, cancellation);
        return await aliases.Resolve([.. standing.Keys, .. await aliases.AllOf(standing.Values, cancellation)], cancellation);
    }

    public async Task<OrganisationSummary?> ByNumber(string number, CancellationToken cancellation)
    {
        var found = await All.Where(o => o.Number == number && !o.IsAPersons).OrderBy(o => o.Country == HomeCountry.Code ? 0 : 1).Select(o => new { o.Id, o.Country }).Take(2).ToListAsync(cancellation);
        var known = found.FirstOrDefault();
        return known is not null && (known.Country == HomeCountry.Code || found.Count == 1) ? (await ByIds([known.Id], cancellation)).GetValueOrDefault(known.Id) : null;
    }

    public async Task<IReadOnlyDictionary<UnitId, UnitSummary>> UnitsByIds(IReadOnlyCollection<UnitId> ids, CancellationToken cancellation)
    {
        if (ids.Count == 0) return new Dictionary<UnitId, UnitSummary>();
        return await Units(db.Set<OrganisationUnit>().Where(unit => ids.Contains(unit.Id))).ToDictionaryAsync(unit => unit.Id, cancellation);
    }

    public async Task<IReadOnlyDictionary<string, OrganisationReference>> ByKeys(IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        var rows = await All.Where(o => o.Key != null && keys.Contains(o.Key))
            .Select(o => new { o.Id, o.Key, Units = o.Units.Where(unit => unit.Key != null).Select(unit => new { unit.Id, unit.Key }).ToList() })
            .ToListAsync(cancellation);
        return rows.ToDictionary(row => row.Key!, row => new OrganisationReference(row.Id, row.Units.ToDictionary(unit => unit.Key!, unit => unit.Id)));
    }

    public async Task<IReadOnlyList<OrganisationSummary>> Match(string words, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var text = Words.Of(words);
        if (text.Length == 0) return [];
        var exact = await Exact(words, reader, cancellation);
        return exact.Count == 1
            ? exact
            : await Standing(reader).Where(o => o.SearchText.Contains(text)).OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(SearchLimit).Select(Summary).ToListAsync(cancellation);
    }

    public async Task<OrganisationSummary?> Named(string words, ClaimsPrincipal reader, CancellationToken cancellation) =>
        await Exact(words, reader, cancellation) is [var only] ? only : null;

    private async Task<List<OrganisationSummary>> Exact(string words, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var (text, name) = (Words.Of(words), SortName.Of(words.Trim()));
        if (text.Length == 0) return [];
        return await Standing(reader).Where(o => o.SearchText.Contains(text) && (o.SortName == name || o.Number == text)).OrderBy(o => o.Id).Take(2).Select(Summary).ToListAsync(cancellation);
    }

    private IQueryable<Organisation> Standing(ClaimsPrincipal reader)
    {
        var merged = db.Set<MergedOrganisation>();
        return seen.By(reader).Where(o => !merged.Any(m => m.Id == o.Id));
    }

    public Task<bool> IsSeenAt(HubId hub, OrganisationId id, CancellationToken cancellation) => seen.At([hub]).AnyAsync(o => o.Id == id, cancellation);

    public async Task<IReadOnlyList<UnitSummary>> UnitsOf(OrganisationId id, CancellationToken cancellation)
    {
        var ids = await aliases.AllOf(id, cancellation);
        var units = await Units(db.Set<OrganisationUnit>().Where(unit => ids.Contains(unit.OrganisationId) && unit.ClosedOn == null)).ToListAsync(cancellation);
        return [.. units.OrderBy(unit => SortName.Of(unit.Name.Sv), StringComparer.Ordinal)];
    }

    private static IQueryable<UnitSummary> Units(IQueryable<OrganisationUnit> units) =>
        units.AsNoTracking().Select(unit => new UnitSummary(unit.Id, unit.OrganisationId, unit.Name));
}
