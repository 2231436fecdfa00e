using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>All of one listing, and the hub of ours that it is, if any.</summary>
internal sealed record ListingDetail(ListingId Id, string Slug, ListingFacts Facts, DateTime? WithdrawnAt, HubSummary? Hub);
