using System.Security.Claims;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>The way to what the reader's own hubs know of an organisation's size, on the organisation's page.</summary>
internal sealed class SizePart(IHubDirectory hubs) : IOrganisationPart
{
    public async Task<PartContent?> Make(OrganisationSummary organisation, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var own = (await hubs.All(cancellation)).Where(hub => reader.May(HubsModule.ReadSizes, hub.Id)).ToList();
        return own.Count == 0 ? null : new PartContent("/Pages/Sizing/_SizeLinks.cshtml", new SizeLinks(organisation.Id, own));
    }
}

internal sealed record SizeLinks(OrganisationId Organisation, IReadOnlyList<HubSummary> Hubs);
