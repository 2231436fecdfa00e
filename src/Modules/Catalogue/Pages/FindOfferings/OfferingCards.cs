using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Pages.FindOfferings;

/// <summary>Offerings as lists show them; without hubs where all are of the same.</summary>
internal sealed record OfferingCards(IReadOnlyList<OfferingSummary> Rows, OfferingWords Words, IReadOnlyDictionary<HubId, HubSummary>? Hubs = null);
