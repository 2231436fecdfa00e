using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;

namespace Samverka.Catalogue.Pages.FindOfferings;

[AllowAnonymous]
internal sealed class OfferingsModel(OfferingSearch search, OfferingWords words, IHubDirectory hubs, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public OfferingFilter Filter { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Rows { get; private set; } = [];

    public FacetCounts Counts { get; private set; } = null!;

    public int Total { get; private set; }

    /// <summary>Words that were taken for others.</summary>
    public IReadOnlyList<SearchedWord> Corrections { get; private set; } = [];

    /// <summary>The orders to choose beside the usual one, which is the best match where there are words and the alphabet where there are none.</summary>
    public IReadOnlyList<Choice> Orders =>
        [.. Filter.Text.Length > 0 ? [new Choice(OfferingFilter.ByTitle, texts["offerings.sort.title"])] : Array.Empty<Choice>(), new Choice(OfferingFilter.Newest, texts["offerings.sort.newest"])];

    public Address? Next { get; private set; }

    public IReadOnlyDictionary<HubId, HubSummary> Hubs { get; private set; } = new Dictionary<HubId, HubSummary>();

    public OfferingWords Words => words;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var all = await hubs.All(cancellation);
        Hubs = all.ToDictionary(hub => hub.Id);
        Filter = OfferingFilter.Of(Request.Query);
        var asked = await Filter.WithHub(hubs, cancellation);
        var answer = await search.Answer(asked, Language, OfferingSearch.PageSize + 1, cancellation);
        (Rows, Total, Counts, Corrections) = (answer.Rows, answer.Total, answer.Counts, answer.Corrections);
        if (Rows.Count > OfferingSearch.PageSize)
        {
            Rows = [.. Rows.Take(OfferingSearch.PageSize)];
            Next = Filter.At("/offerings").With("after", Rows[^1].Id.ToString());
        }
    }

    public IReadOnlyList<Choice> HubChoices() =>
        [.. from hub in Hubs.Values
            let count = Counts.Of(FacetNames.Hub, hub.Id.ToString())
            where count > 0 || hub.Slug == Filter.Of(FacetNames.Hub)
            select new Choice(hub.Slug, $"{hub.Name.In(Language)} ({count})")];
}
