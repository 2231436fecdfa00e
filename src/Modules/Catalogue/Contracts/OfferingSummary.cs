using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>A published offering as lists and answers show it. Price is the one in force on the day asked for, null when not stated.</summary>
public sealed record OfferingSummary(
    OfferingId Id, HubId Hub, string Slug, string Kind, string? Function, LocalText Title, LocalText Summary,
    string Provider, bool OutsideConsortium, Price? Price, bool IsDemo);
