using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;

namespace Samverka.Organisations.Merging;

/// <summary>Records that may be the same organisation as this one. Only staff are ever told.</summary>
internal sealed class Duplicates(SamverkaDb db)
{
    private const int Limit = 5;

    /// <summary>Those with the same name, or whose name is among this one's other names or the other way round.</summary>
    public async Task<IReadOnlyList<OrganisationName>> Of(Organisation organisation, CancellationToken cancellation)
    {
        var merged = db.Set<MergedOrganisation>();
        var names = organisation.OtherNames.Select(name => SortName.Of(name.Name)).Append(organisation.SortName).Distinct().ToList();
        var name = organisation.Name;
        return await db.Set<Organisation>().AsNoTracking()
            .Where(o => o.Id != organisation.Id && !merged.Any(m => m.Id == o.Id))
            .Where(o => names.Contains(o.SortName) || o.OtherNames.Any(other => other.Name == name))
            .OrderBy(o => o.SortName).ThenBy(o => o.Id).Take(Limit)
            .Select(o => new OrganisationName(o.Id, o.Name, o.Number, o.Country, o.Municipality)).ToListAsync(cancellation);
    }

    /// <summary>Those that have been merged into this one.</summary>
    public async Task<IReadOnlyList<MergedName>> MergedInto(OrganisationId id, CancellationToken cancellation) =>
        await (from merged in db.Set<MergedOrganisation>()
               join organisation in db.Set<Organisation>() on merged.Id equals organisation.Id
               where merged.Into == id
               orderby organisation.SortName
               select new MergedName(organisation.Id, organisation.Name, organisation.Number, organisation.Country, merged.At)).ToListAsync(cancellation);
}

internal sealed record OrganisationName(OrganisationId Id, string Name, string? Number, string Country, string? Municipality);

internal sealed record MergedName(OrganisationId Id, string Name, string? Number, string Country, DateTime At);
