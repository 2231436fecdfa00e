using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>Says that a listing is a hub of ours, or that it is not.</summary>
[Authorize(Policy = NetworkPart.LinkName)]
internal sealed class NetworkLinkModel(ListingDesk desk, IHubDirectory directory, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    [BindProperty]
    public string? Hub { get; set; }

    public ListingDetail Listing { get; private set; } = null!;

    public IReadOnlyList<Choice> Hubs { get; private set; } = [];

    public string Country => lists.Current(ListNames.Country).Label(Listing.Facts.Country, Language);

    public static Address AddressOf(string slug) => new($"/administration/network-links/{slug}");

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation) => await Open(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (!await Open(slug, cancellation)) return NotFound();
        if (!string.IsNullOrEmpty(Hub) && Hubs.All(hub => hub.Value != Hub)) return Invalid([new FieldError(nameof(Hub), "network.link.unknown")]);
        await desk.Link(Listing.Id, Guid.TryParse(Hub, out var id) ? new HubId(id) : null, User.Actor(), cancellation);
        Flash(texts["network.link.saved"]);
        return RedirectTo(NetworkLinksModel.Here);
    }

    private async Task<bool> Open(string slug, CancellationToken cancellation)
    {
        if (await desk.Find(slug, cancellation) is not { } listing) return false;
        Listing = listing;
        Hubs = [.. (await directory.All(cancellation)).Select(hub => new Choice(hub.Id.ToString(), hub.Name.In(Language)))];
        return true;
    }
}
