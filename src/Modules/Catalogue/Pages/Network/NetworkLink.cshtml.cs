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
internal sealed class NetworkLinkModel(ListingDesk desk, IHubDirectory directory, IHubListings listings, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    [BindProperty]
    public string? Hub { get; set; }

    public ListingDetail Listing { get; private set; } = null!;

    /// <summary>The listing that the chosen hub is already; null when there is nothing in the way.</summary>
    public ListingDetail? Other { get; private set; }

    public IReadOnlyList<Choice> Hubs { get; private set; } = [];

    public string Country => lists.Current(ListNames.Country).Label(Listing.Facts.Country, Language);

    public static Address AddressOf(string slug) => new($"/administration/network-links/{slug}");

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation) => await Open(slug, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (!await Open(slug, cancellation)) return NotFound();
        if (!string.IsNullOrEmpty(Hub) && Hubs.All(hub => hub.Value != Hub)) return Invalid([new FieldError(nameof(Hub), "network.link.unknown")]);
        HubId? chosen = Guid.TryParse(Hub, out var id) ? new HubId(id) : null;
        if (await listings.Link(slug, chosen, User.Actor(), cancellation) is HubListing.HasAnother { Listing: var other }) return await Refuse(other, cancellation);
        Flash(texts["network.link.saved"]);
        return RedirectTo(NetworkLinksModel.Here);
    }

    // A listing that is no more says only its key.
    private async Task<IActionResult> Refuse(string other, CancellationToken cancellation)
    {
        Other = await desk.Find(other, cancellation);
        return Invalid([new FieldError(nameof(Hub), "network.link.another", Other?.Facts.Name ?? other)]);
    }

    private async Task<bool> Open(string slug, CancellationToken cancellation)
    {
        if (await desk.Find(slug, cancellation) is not { } listing) return false;
        Listing = listing;
        Hubs = [.. (await directory.All(cancellation)).Select(hub => new Choice(hub.Id.ToString(), hub.Name.In(Language)))];
        return true;
    }
}
