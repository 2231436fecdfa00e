using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

/// <summary>Which of the network's listings are hubs that we run, and which are not: searched, ordered, taken out as CSV.</summary>
[Authorize(Policy = NetworkPart.LinkName)]
internal sealed class NetworkLinksModel(ListingDesk desk, IHubDirectory hubs, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public const string Unlinked = "unlinked";
    private const int PageSize = 100;
    private Dictionary<HubId, string> _hubs = [];

    public static Address Here { get; } = new("/administration/network-links");

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dir { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Q) || Show == Unlinked;

    public Table<LinkedListing> Table { get; private set; } = null!;

    private string SortedBy => Sort is "country" or "hub" ? Sort : "listing";

    private Address Filtered => Here.With("q", Q).With("show", Show);

    private Address Ordered => Filtered.With("sort", Sort).With("dir", Dir);

    public async Task OnGet(CancellationToken cancellation)
    {
        var found = await Find(cancellation);
        var start = 1 + found.FindIndex(row => row.Slug == After);
        var rows = found.Skip(start).Take(PageSize).ToList();
        Table = new Table<LinkedListing>
        {
            Caption = texts[Show == Unlinked ? "network.links.unlinked" : "network.links.caption"],
            Address = Filtered,
            SortedBy = SortedBy,
            Descending = Dir == "desc",
            Export = Ordered.With("handler", "export"),
            Empty = texts[IsNarrowed ? "network.links.none.found" : "network.links.none"],
            Rows = rows,
            Previous = start == 0 ? null : Ordered.With("after", start > PageSize ? found[start - PageSize - 1].Slug : null),
            Next = start + rows.Count < found.Count ? Ordered.With("after", rows[^1].Slug) : null,
            Columns =
            [
                new("listing", texts["network.links.listing"], row => Cell.Link(NetworkLinkModel.AddressOf(row.Slug), row.Name)) { IsSortable = true },
                new("country", texts["network.country"], Country) { IsSortable = true },
                new("hub", texts["network.link.hub"], Hub) { IsSortable = true },
            ],
        };
    }

    /// <summary>All pages of what is shown.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        var lines = (await Find(cancellation)).Select(row => Csv.Line(row.Name, Country(row), Hub(row)));
        return CsvFile(lines.Prepend(Csv.Line(texts["network.links.listing"], texts["network.country"], texts["network.link.hub"])), "samverka-network-links.csv");
    }

    private async Task<List<LinkedListing>> Find(CancellationToken cancellation)
    {
        _hubs = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        var words = (Q ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = (await desk.Links(Show != Unlinked, cancellation)).Where(row => words.All(word => Has(row, word)));
        var alphabet = StringComparer.Create(Language.Culture, true);
        Func<LinkedListing, string?> key = SortedBy switch { "country" => Country, "hub" => Hub, _ => row => row.Name };
        var ordered = Dir == "desc" ? found.OrderByDescending(key, alphabet) : found.OrderBy(key, alphabet);
        return [.. ordered.ThenBy(row => row.Name, alphabet).ThenBy(row => row.Slug, StringComparer.Ordinal)];
    }

    private bool Has(LinkedListing row, string word) =>
        new[] { row.Name, Country(row), Hub(row) }.Any(text => text?.Contains(word, StringComparison.CurrentCultureIgnoreCase) == true);

    private string Country(LinkedListing row) => lists.Current(ListNames.Country).Label(row.Country, Language);

    private string? Hub(LinkedListing row) => row.Hub is { } hub ? _hubs.GetValueOrDefault(hub) : null;
}
