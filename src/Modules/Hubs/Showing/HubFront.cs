using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Addresses;

namespace Samverka.Hubs.Showing;

/// <summary>What a hub's own front shows.</summary>
internal sealed record HubFront(
    Hub Hub, IReadOnlyList<ProjectLine> Projects, IReadOnlyDictionary<ProjectId, IReadOnlyList<PartnerGroup>> PartnersNow, IReadOnlyList<HubName> Family, HubSummary? Summary)
{
    /// <summary>Those of the newest project: a hub's front shows who stands behind it now.</summary>
    public IReadOnlyList<PartnerGroup> Partners => Projects.Count == 0 ? [] : Of(Projects[0]);

    public bool TakesApplications => Summary is { TakesApplications: true };

    public bool LacksPeople => Summary is { LacksPeople: true };

    /// <summary>Organisations that take part in the project; one that only pays is not counted.</summary>
    public int Partnered(ProjectLine project) => PartnerGroups.With(Of(project), status => status != PartnerStatus.CoFinancier).Count();

    private IReadOnlyList<PartnerGroup> Of(ProjectLine project) => PartnersNow.GetValueOrDefault(project.Id) ?? [];
}

/// <summary>A project in a list.</summary>
internal sealed record ProjectLine(ProjectId Id, string Key, LocalText Name, HubId HubId, PublishedDate? From, PublishedDate? To, Money? Budget)
{
    public bool IsOver(DateOnly day) => To is { } to && to.Latest < day;
}

internal sealed record HubName(string Slug, LocalText Name)
{
    public Address Address => HubAddress.Front(Slug);
}

/// <summary>The partners with one status, by name.</summary>
internal sealed record PartnerGroup(PartnerStatus Status, IReadOnlyList<Partner> Partners);

/// <summary>An organisation with the units of it that take part; none when it takes part as a whole.</summary>
internal sealed record Partner(OrganisationSummary Organisation, IReadOnlyList<LocalText> Units);
