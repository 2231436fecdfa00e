using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;

namespace Samverka.Catalogue.Pages.FindOfferings;

/// <summary>An offering as lists show it; without the hub where all are of the same.</summary>
internal sealed record OfferingCard(OfferingRow Row, OfferingWords Words, HubSummary? Hub);
