using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Parts;

namespace Samverka.Catalogue.Pages.FindOfferings;

/// <summary>The newest of each kind that a hub offers, the kinds by turns, and how much there is of each kind, on the hub's front.</summary>
internal sealed class HubOfferingsPart(OfferingSearch search, OfferingWords words) : IHubFrontPart
{
    private const int Shown = 6;

    public async Task<PartContent?> Make(HubSummary hub, CancellationToken cancellation)
    {
        var filter = new OfferingFilter { Chosen = new Dictionary<string, string> { [FacetNames.Hub] = hub.Id.ToString() }, Sort = OfferingFilter.Newest };
        var (rows, total, counts) = await search.Mixed(filter, FacetNames.Kind, Language.Current, Shown, cancellation);
        return rows.Count == 0 ? null : new PartContent("/Pages/FindOfferings/_HubOfferings.cshtml", new HubOfferings(hub.Slug, rows, words, counts, total));
    }
}

internal sealed record HubOfferings(string Slug, IReadOnlyList<OfferingSummary> Rows, OfferingWords Words, FacetCounts Counts, int Total);
