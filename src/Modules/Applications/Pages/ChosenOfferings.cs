using Samverka.Applications.Domain;
using Samverka.Catalogue.Contracts;

namespace Samverka.Applications.Pages;

/// <summary>The offerings that a customer chose, in the order they were chosen; one that is gone is left out.</summary>
internal static class ChosenOfferings
{
    public static async Task<IReadOnlyList<OfferingSummary>> ChosenIn(this IOfferingDirectory offerings, Application application, CancellationToken cancellation)
    {
        var chosen = application.Chosen.OrderBy(c => c.Position).Select(c => new OfferingId(c.OfferingId)).ToList();
        var known = await offerings.ByIds(chosen, cancellation);
        return [.. chosen.Where(known.ContainsKey).Select(offering => known[offering])];
    }
}
