using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Organisations.Seeing;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Merging;

/// <summary>Records that may be the same organisation as this one. Only staff are ever told, and of a person's own only those who see it.</summary>
internal sealed class Duplicates(SamverkaDb db, SeenOrganisations seen)
{
    private const int Limit = 5;

    // As many as begin or end alike, to be held against the name letter by letter.
    private const int MostAlike = 200;

    /// <summary>
    /// Those with the same name, or whose name is among this one's other names or the other way round; then those with almost the same name (legal form, case, marks, one slip of the pen),
    /// the same number typed otherwise or the same web domain, unless both have a number and not the same: those are told apart.
    /// </summary>
    public async Task<IReadOnlyList<OrganisationName>> Of(Organisation organisation, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var names = organisation.OtherNames.Select(name => SortName.Of(name.Name)).Append(organisation.SortName).Distinct().ToList();
        var name = organisation.Name;
        var same = await Listed(Others(organisation, reader).Where(o => names.Contains(o.SortName) || o.OtherNames.Any(other => other.Name == name)), cancellation);
        if (same.Count == Limit) return same;
        var near = (await Near(organisation, reader, cancellation)).Except(same.Select(o => o.Id)).ToList();
        return near.Count == 0 ? same : [.. same, .. (await Listed(Others(organisation, reader).Where(o => near.Contains(o.Id)), cancellation)).Take(Limit - same.Count)];
    }

    private IQueryable<Organisation> Others(Organisation organisation, ClaimsPrincipal reader) =>
        seen.By(reader).Where(o => o.Id != organisation.Id && !db.Set<MergedOrganisation>().Any(m => m.Id == o.Id));

    private static Task<List<OrganisationName>> Listed(IQueryable<Organisation> found, CancellationToken cancellation) =>
        found.OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(Limit).Select(o => new OrganisationName(o.Id, o.Name, o.Number, o.Country, o.Municipality, o.IsAPersons)).ToListAsync(cancellation);

    private async Task<IReadOnlyList<OrganisationId>> Near(Organisation organisation, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var (alike, number, country, domain) = (organisation.AlikeName, organisation.AlikeNumber, organisation.Country, organisation.Domain);
        var open = Others(organisation, reader).Where(o => number == null || o.AlikeNumber == null || (o.AlikeNumber == number && o.Country == country));
        var found = new List<(OrganisationId Id, string Name)>();
        async Task Add(IQueryable<Organisation> rows) => found.AddRange((await rows.OrderBy(o => o.AlikeName).ThenBy(o => o.Id).Take(MostAlike).Select(o => new { o.Id, o.AlikeName }).ToListAsync(cancellation)).Select(o => (o.Id, o.AlikeName)));
        await Add(open.Where(o => o.AlikeName == alike || (number != null && o.AlikeNumber == number) || (domain != null && o.Domain == domain)));
        var sure = found.Select(o => o.Id).ToList();
        if (Likeness.Half(alike) is { } start) await Add(From(open, start));
        if (Likeness.Half(organisation.AlikeReversed) is { } end) await Add(FromEnd(open, end));
        return [.. sure, .. found.Where(o => Likeness.IsOneSlip(o.Name, alike)).Select(o => o.Id).Except(sure).Distinct()];
    }

    // The bounds are what an index can begin and end at.
    private static IQueryable<Organisation> From(IQueryable<Organisation> open, string start)
    {
        var after = After(start);
        return open.Where(o => string.Compare(o.AlikeName, start) >= 0 && string.Compare(o.AlikeName, after) < 0);
    }

    private static IQueryable<Organisation> FromEnd(IQueryable<Organisation> open, string end)
    {
        var after = After(end);
        return open.Where(o => string.Compare(o.AlikeReversed, end) >= 0 && string.Compare(o.AlikeReversed, after) < 0);
    }

    private static string After(string start) => start[..^1] + (char)(start[^1] + 1);

    /// <summary>Those that have been merged into this one.</summary>
    public async Task<IReadOnlyList<MergedName>> MergedInto(OrganisationId id, ClaimsPrincipal reader, CancellationToken cancellation) =>
        await (from merged in db.Set<MergedOrganisation>()
               join organisation in seen.By(reader) on merged.Id equals organisation.Id
               where merged.Into == id
               orderby organisation.SortName
               select new MergedName(organisation.Id, organisation.Name, organisation.Number, organisation.Country, merged.At)).ToListAsync(cancellation);
}

internal sealed record OrganisationName(OrganisationId Id, string Name, string? Number, string Country, string? Municipality, bool IsAPersons);

internal sealed record MergedName(OrganisationId Id, string Name, string? Number, string Country, DateTime At);
