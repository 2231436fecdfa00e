using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Catalogue.Network;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Pages.Network;

[AllowAnonymous]
internal sealed class NetworkHubModel(NetworkView view, ListingDesk desk, IHubListings ours, ICodeLists lists) : SamverkaPage
{
    private ListingDetail _listing = null!;

    public string Slug => _listing.Slug;

    public ListingFacts Facts => _listing.Facts;

    public bool IsWithdrawn => _listing.WithdrawnAt is not null;

    public NetworkState State { get; private set; } = null!;

    public HubSummary? OwnHub => _listing.Hub;

    /// <summary>The year its last project here ended; null when it has not, or that is not known.</summary>
    public int? EndedIn { get; private set; }

    public string CountryName => CountryOf(Facts.Country);

    public string TypeName => lists.Current(ListNames.HubType).Label(Facts.Type, Language);

    public string? Region => Catalogue.Network.Search.Regions.Today(Facts.Nuts);

    public string? RegionName => Region is { } code ? lists.Current(Facts.Country == "GB" ? ListNames.Nuts2021 : ListNames.Nuts2024).Label(code, Language) : null;

    public IReadOnlyList<LevelGroup> Levels => [.. Enum.GetValues<LevelKind>().Select(Group).Where(group => group.Bars.Count > 0)];

    public IReadOnlyList<ListingCard> Others { get; private set; } = [];

    public bool OthersAreSimilar { get; private set; }

    public bool MayLink => User.MaySomewhere(NetworkPart.Link);

    public string JsonLd => ListingJsonLd.Of(Facts, TypeName);

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        var (index, state) = await view.Now(cancellation);
        if ((index.Find(slug) is { } card ? await desk.Of(card, cancellation) : await desk.Find(slug, cancellation)) is not { } listing) return NotFound();
        (_listing, State) = (listing, state);
        if (listing.Hub is { } hub) EndedIn = await ours.EndedIn(hub.Id, cancellation);
        Near(index);
        return Page();
    }

    public string Country(ListingCard other) => string.Join(", ", ((string?[])[other.Facts.ShownCity(), CountryOf(other.Facts.Country)]).Where(part => part is not null));

    /// <summary>What both declare of each kind, the strongest that both are in first; nothing of a kind where they share none.</summary>
    public IReadOnlyList<(string Kind, string Names)> InCommon(ListingCard other) =>
        [.. Enum.GetValues<LevelKind>().Select(kind => (kind.ToString().ToLowerInvariant(), Shared(kind, other))).Where(pair => pair.Item2.Length > 0)];

    public string TypeOf(ListingCard other) => lists.Current(ListNames.HubType).Label(other.Facts.Type, Language);

    private string Shared(LevelKind kind, ListingCard other)
    {
        var own = Facts.Of(kind).ToDictionary(level => level.Code, level => level.Level);
        var codes = lists.Current(LevelGroup.List(kind));
        return string.Join(", ", other.Facts.Of(kind).Where(level => own.ContainsKey(level.Code)).OrderByDescending(level => Math.Min(level.Level, own[level.Code])).Take(3)
            .Select(level => codes.Label(level.Code, Language)));
    }

    private void Near(NetworkIndex index)
    {
        if (index.Find(Slug) is not { } card) return;
        Others = index.Like(card);
        OthersAreSimilar = Others.Count > 0;
        if (OthersAreSimilar) return;
        var country = index.Search(new NetworkFilter { Country = card.Facts.Country });
        Others = [.. country.All(NetworkSort.Name, Language).Where(other => other.Id != card.Id)
            .OrderByDescending(other => other.Region is not null && other.Region == card.Region).Take(NetworkIndex.MostSimilar)];
    }

    private LevelGroup Group(LevelKind kind)
    {
        var (codes, word) = (lists.Current(LevelGroup.List(kind)), kind.ToString().ToLowerInvariant());
        return new LevelGroup(word, [.. Facts.Of(kind).Select(level => new LevelBar(
            codes.Label(level.Code, Language), level.Level, new Address("/network").With(word, level.Code)))]);
    }

    private string CountryOf(string code) => lists.Current(ListNames.Country).Label(code, Language);
}
