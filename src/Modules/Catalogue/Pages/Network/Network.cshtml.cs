using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Maps;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;
using Samverka.Ui.Forms;
using Samverka.Ui.Maps;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

[AllowAnonymous]
internal sealed class NetworkModel(NetworkView view, ICodeLists lists, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int PageSize = 25;
    private NetworkAnswer _answer = null!;
    private NetworkAddress _address = null!;

    [BindProperty(SupportsGet = true, Name = "")]
    public FilterQuery Query { get; set; } = new();

    public NetworkFilter Filter => _address.Filter;

    public NetworkState State { get; private set; } = null!;

    public IReadOnlyList<FieldError> Errors { get; private set; } = [];

    public int Whole { get; private set; }

    public int Total => _answer.Total;

    /// <summary>That the list holds hubs of a whole county, where a municipality was asked for; null where it does not.</summary>
    public string? Wider => _answer.WiderThan is { } asked
        ? texts[_answer.HoldsTheTown ? "network.wider" : "network.wider.none", asked.Name, lists.Current(ListNames.Nuts2024).Label(asked.Region, Language)].Value
        : null;

    public Table<ListingCard> Table { get; private set; } = null!;

    public MapModel? Map { get; private set; }

    public string? SortWord => Query.SortedBy == NetworkSort.Name ? null : Query.SortedBy.ToString().ToLowerInvariant();

    public string? LevelWord => Filter.Level > 1 ? Filter.Level.ToString() : null;

    public IReadOnlyList<Choice> Countries => Choices(Facet.Country, ListNames.Country);

    /// <summary>Those of the chosen country, or around a region that an address named without its country.</summary>
    public IReadOnlyList<Choice> Regions
    {
        get
        {
            if (Filter.Country is null && RegionWord is null) return [];
            var today = Choices(Facet.Region, RegionList).Where(choice => choice.Value.Length == 5 || choice.Value == Filter.Region);
            var former = Choices(Facet.FormerRegion, ListNames.Nuts2021).Where(choice => choice.Value == Filter.FormerRegion);
            return [.. former.Concat(today).Where(choice => Filter.Country is not null || choice.Value[..2] == RegionWord![..2])];
        }
    }

    public string? RegionWord => Filter.Region ?? Filter.FormerRegion;

    // NUTS 2024 has no regions of the United Kingdom.
    private string RegionList => Filter.Country == "GB" || RegionWord?.StartsWith("UK", StringComparison.Ordinal) == true ? ListNames.Nuts2021 : ListNames.Nuts2024;

    public IReadOnlyList<Choice> Technologies => Choices(Facet.Technology, ListNames.Technology);

    public IReadOnlyList<Choice> Sectors => Choices(Facet.Sector, ListNames.Sector);

    public IReadOnlyList<Choice> Services => Choices(Facet.Service, ListNames.CatalogueService);

    /// <summary>Their codes, to be explained where one chooses among them.</summary>
    public IEnumerable<string> KindsOfHub => lists.Current(ListNames.HubType).Codes.Select(code => code.Value);

    public IReadOnlyList<Choice> Types => Choices(Facet.Type, ListNames.HubType);

    public IReadOnlyList<Choice> Levels => [.. Enumerable.Range(2, 4).Select(level => new Choice(level.ToString(), level == 5 ? "5" : texts["network.level.least", level]))];

    public async Task OnGet(CancellationToken cancellation)
    {
        var (index, state) = await view.Now(cancellation);
        var (filter, errors) = Query.Read(lists);
        (State, Errors, Whole) = (state, errors, index.Cards.Count);
        _answer = index.Search(filter);
        _address = new NetworkAddress(filter, Query.SortedBy, Query.Descending);
        var page = _answer.Page(Query.SortedBy, Query.Descending, Language, Query.After, Query.Before, PageSize);
        Table = Rows(page);
        Map = new NetworkMap(_answer, _address, texts["network.map"], CountryName).Draw();
    }

    private Table<ListingCard> Rows(NetworkPage page) => new()
    {
        Caption = texts["network.caption"],
        Address = _address.Unsorted,
        SortedBy = Query.SortedBy.ToString().ToLowerInvariant(),
        Descending = Query.Descending,
        Empty = texts["network.none.heading"],
        Columns =
        [
            new Column<ListingCard>("name", texts["network.hub"], card => Cell.Link(NetworkAddress.Of(card), card.Facts.Name)) { IsSortable = true },
            new Column<ListingCard>("city", texts["network.city"], card => card.Facts.ShownCity()) { IsSortable = true, SpeaksForItself = true },
            new Column<ListingCard>("country", texts["network.country"], card => CountryName(card.Facts.Country)) { IsSortable = true, SpeaksForItself = true },
            .. Filter.Subject is { } subject ? (Column<ListingCard>[])[new("level", texts["network.level.of", Name(subject)], card => card.Level(subject)) { IsSortable = true, IsNumeric = true, GreatestFirst = true }] : [],
            new Column<ListingCard>("type", texts["network.type"], card => texts["network.type." + card.Facts.Type].Value) { IsSecondary = true },
            new Column<ListingCard>("strong", texts["network.strong"], card => Strongest(card)) { IsSecondary = true },
        ],
        Rows = page.Cards,
        Previous = page.HasPrevious ? _address.Here.With("before", page.Cards[0].Slug) : null,
        Next = page.HasNext ? _address.Here.With("after", page.Cards[^1].Slug) : null,
        Export = (_address with { Path = "/network/export" }).Here,
    };

    private string CountryName(string code) => lists.Current(ListNames.Country).Label(code, Language);

    // Technologies at the two highest levels; a hub that declares none is strong in sectors or services, and one that declares lower levels in the best of them.
    private string Strongest(ListingCard card)
    {
        var all = Enum.GetValues<LevelKind>().SelectMany(kind => card.Facts.Of(kind).Select(level => (Kind: kind, level.Code, level.Level))).ToList();
        var from = Math.Min(4, all.Select(level => level.Level).DefaultIfEmpty().Max());
        return string.Join(", ", all.Where(level => level.Level >= from).GroupBy(level => level.Kind).FirstOrDefault()?.Take(3).Select(level => Name((level.Kind, level.Code))) ?? []);
    }

    private string Name((LevelKind Kind, string Code) subject) => lists.Current(LevelGroup.List(subject.Kind)).Label(subject.Code, Language);

    private IReadOnlyList<Choice> Choices(Facet facet, string list)
    {
        var codes = lists.Current(list);
        var counts = _answer.Counts(facet);
        var values = Filter[facet] is { } chosen && !counts.ContainsKey(chosen) ? counts.Append(new(chosen, 0)) : counts;
        return [.. values.Select(pair => (pair.Key, Label: codes.Label(pair.Key, Language), pair.Value))
            .OrderBy(choice => choice.Label, StringComparer.Create(Language.Culture, true))
            .Select(choice => new Choice(choice.Key, $"{choice.Label} ({choice.Value})"))];
    }
}
