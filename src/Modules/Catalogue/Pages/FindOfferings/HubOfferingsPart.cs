using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Parts;

namespace Samverka.Catalogue.Pages.FindOfferings;

/// <summary>The newest of what a hub offers and how much there is of each kind, on the hub's front.</summary>
internal sealed class HubOfferingsPart(OfferingSearch search, OfferingWords words) : IHubFrontPart
{
    private const int Shown = 6;

    public async Task<PartContent?> Make(HubSummary hub, CancellationToken cancellation)
    {
        var filter = new OfferingFilter { Chosen = new Dictionary<string, string> { [FacetNames.Hub] = hub.Id.ToString() }, Sort = OfferingFilter.Newest };
        var rows = await search.Page(filter, Language.Current, Shown, cancellation);
        if (rows.Count == 0) return null;
        var counts = await search.Counts(filter, cancellation);
        return new PartContent("/Pages/FindOfferings/_HubOfferings.cshtml", new HubOfferings(hub.Slug, rows, words, counts, await search.Count(filter, cancellation)));
    }
}

internal sealed record HubOfferings(string Slug, IReadOnlyList<OfferingRow> Rows, OfferingWords Words, FacetCounts Counts, int Total);
