using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>Which of the network's listings are hubs that we run.</summary>
[Authorize(Policy = NetworkPart.LinkName)]
internal sealed class NetworkLinksModel(ListingDesk desk, IHubDirectory hubs, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public static Address Here { get; } = new("/administration/network-links");

    public Table<LinkedListing> Table { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellation)
    {
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        Table = new Table<LinkedListing>
        {
            Caption = texts["network.links.caption"],
            Address = Here,
            Empty = texts["network.links.none"],
            Rows = await desk.Linked(cancellation),
            Columns =
            [
                new("listing", texts["network.links.listing"], row => Cell.Link(NetworkLinkModel.AddressOf(row.Slug), row.Name)),
                new("country", texts["network.country"], row => lists.Current(ListNames.Country).Label(row.Country, Language)),
                new("hub", texts["network.link.hub"], row => names.GetValueOrDefault(row.Hub)),
            ],
        };
    }
}
