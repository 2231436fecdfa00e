using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Showing;

/// <summary>Names the partners of a project and sorts them under their status, an organisation once however many of its units take part.</summary>
internal sealed class PartnerGroups(IOrganisationDirectory directory)
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    /// <summary>The organisations and units of partners, of several projects at once.</summary>
    public async Task<PartnerNames> Names(IReadOnlyCollection<Partnership> partnerships, CancellationToken cancellation) => new(
        await directory.ByIds([.. partnerships.Select(p => p.OrganisationId).Distinct()], cancellation),
        await directory.UnitsByIds([.. partnerships.Select(p => p.UnitId).OfType<UnitId>().Distinct()], cancellation));

    public static IReadOnlyList<PartnerGroup> Of(IEnumerable<Partnership> partnerships, PartnerNames names) =>
    [
        .. partnerships.Where(p => names.Organisations.ContainsKey(p.OrganisationId))
            .GroupBy(p => p.Status)
            .OrderBy(group => group.Key)
            .Select(group => new PartnerGroup(group.Key, ByName(group, names))),
    ];

    /// <summary>Organisations with some status, each once: records that were merged are one.</summary>
    public static IEnumerable<OrganisationId> With(IEnumerable<PartnerGroup> groups, Func<PartnerStatus, bool> which) =>
        groups.Where(group => which(group.Status)).SelectMany(group => group.Partners).Select(partner => partner.Organisation.Id).Distinct();

    private static IReadOnlyList<Partner> ByName(IEnumerable<Partnership> group, PartnerNames names) =>
        [.. group.GroupBy(p => names.Organisations[p.OrganisationId].Id)
            .Select(same => new Partner(
                names.Organisations[same.First().OrganisationId],
                [.. same.Select(p => p.UnitId).OfType<UnitId>().Distinct().Where(names.Units.ContainsKey).Select(id => names.Units[id].Name).OrderBy(name => name.Sv, Swedish)]))
            .OrderBy(partner => partner.Organisation.Name, Swedish)];
}

/// <summary>What the ids in partnerships are called; two ids may mean the same organisation.</summary>
internal sealed record PartnerNames(IReadOnlyDictionary<OrganisationId, OrganisationSummary> Organisations, IReadOnlyDictionary<UnitId, UnitSummary> Units);
