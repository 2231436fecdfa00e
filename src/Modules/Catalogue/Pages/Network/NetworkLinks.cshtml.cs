using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Listings;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>Which of the network's listings are hubs that we run, and which are not: searched, ordered, taken out as CSV.</summary>
[Authorize(Policy = NetworkPart.LinkName)]
internal sealed class NetworkLinksModel(ListingDesk desk, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public const string Unlinked = "unlinked";

    public static Address Here { get; } = new("/administration/network-links");

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    /// <summary>What is shown when nothing else is chosen. Who searches may not know whether the hub is linked, so a search looks among all.</summary>
    public string Every => IsSearched ? "network.links.all" : "network.links.caption";

    public Listing<LinkedListing> Listings { get; private set; } = null!;

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        await Load(cancellation);
        return Listings.File("samverka-network-links.csv");
    }

    private bool IsSearched => !string.IsNullOrWhiteSpace(Asked.Q);

    private async Task Load(CancellationToken cancellation)
    {
        var links = await desk.Links(Show != Unlinked, cancellation);
        if (Show != Unlinked && IsSearched) links = [.. links, .. await desk.Links(false, cancellation)];
        Listings = new Listing<LinkedListing>
        {
            Asked = Asked,
            Address = Here.With("show", Show),
            Caption = texts[Show == Unlinked ? "network.links.unlinked" : Every],
            Empty = texts["network.links.none"],
            NoneFound = texts["network.links.none.found"],
            IsFiltered = Show == Unlinked,
            SortedBy = "listing",
            Id = row => row.Slug,
            Columns =
            [
                new("listing", texts["network.links.listing"], row => row.Name) { Show = row => Cell.Link(NetworkLinkModel.AddressOf(row.Slug), row.Name) },
                new("country", texts["network.country"], Country) { SpeaksForItself = true },
                new("hub", texts["network.link.hub"], row => row.Hub?.Name.In(Language))
                {
                    Show = row => row.Hub is { } hub ? Cell.Link(Doors.Hub(hub.Slug), hub.Name.In(Language)) : null,
                    IsHidden = Show == Unlinked,
                },
            ],
            Rows = [.. links.OrderBy(row => row.Name, StringComparer.Create(Language.Culture, true)).ThenBy(row => row.Slug, StringComparer.Ordinal)],
        };
    }

    private string Country(LinkedListing row) => lists.Current(ListNames.Country).Label(row.Country, Language);
}
