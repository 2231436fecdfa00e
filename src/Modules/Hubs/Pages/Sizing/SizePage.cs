using Microsoft.AspNetCore.Mvc;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>What the pages on an organisation's size share: the organisation, and the hub whose staff may read what that hub knows.</summary>
internal abstract class SizePage(IHubDirectory hubs, IOrganisationDirectory organisations) : SamverkaPage
{
    public HubSummary Hub { get; private set; } = null!;

    public OrganisationSummary Organisation { get; private set; } = null!;

    public Address Overview => Doors.Size(Hub.Slug, Organisation.Id);

    protected IOrganisationDirectory Organisations { get; } = organisations;

    /// <summary>Null when the reader may go on. Whoever may not is told nothing of the organisation.</summary>
    protected async Task<IActionResult?> Refused(Permission permission, string slug, Guid id, CancellationToken cancellation)
    {
        if (await hubs.BySlug(slug, cancellation) is not { } hub) return NotFound();
        if (!User.May(permission, hub.Id)) return Forbid();
        var asked = new OrganisationId(id);
        if ((await Organisations.ByIds([asked], cancellation)).GetValueOrDefault(asked) is not { } organisation) return NotFound();
        if (!await Organisations.IsSeenAt(hub.Id, organisation.Id, cancellation)) return NotFound();
        (Hub, Organisation) = (hub, organisation);
        return null;
    }
}
