using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Showing;

/// <summary>Names the partners of a project and sorts them under their status, an organisation once however many of its units take part.</summary>
internal sealed class PartnerGroups(IOrganisationDirectory directory)
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    public async Task<IReadOnlyList<PartnerGroup>> Of(IReadOnlyCollection<Partnership> partnerships, CancellationToken cancellation)
    {
        var organisations = await directory.ByIds([.. partnerships.Select(p => p.OrganisationId).Distinct()], cancellation);
        var units = await directory.UnitsByIds([.. partnerships.Select(p => p.UnitId).OfType<UnitId>().Distinct()], cancellation);
        return
        [
            .. partnerships.Where(p => organisations.ContainsKey(p.OrganisationId))
                .GroupBy(p => p.Status)
                .OrderBy(group => group.Key)
                .Select(group => new PartnerGroup(group.Key, ByName(group, organisations, units))),
        ];
    }

    private static IReadOnlyList<Partner> ByName(
        IEnumerable<Partnership> group, IReadOnlyDictionary<OrganisationId, OrganisationSummary> organisations, IReadOnlyDictionary<UnitId, UnitSummary> units) =>
        [.. group.GroupBy(p => organisations[p.OrganisationId].Id)
            .Select(same => new Partner(
                organisations[same.First().OrganisationId],
                [.. same.Select(p => p.UnitId).OfType<UnitId>().Distinct().Where(units.ContainsKey).Select(id => units[id].Name).OrderBy(name => name.Sv, Swedish)]))
            .OrderBy(partner => partner.Organisation.Name, Swedish)];
}
