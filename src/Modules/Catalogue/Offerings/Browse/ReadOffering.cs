using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>What is read of an offering for a list, and the row of its price list that holds; null when no price is stated.</summary>
internal sealed record ReadOffering(
    OfferingId Id, HubId Hub, string Slug, string Kind, string? Function, LocalText Title, LocalText Text, string Provider, bool OutsideConsortium, bool IsDemo,
    int Revision, OfferingState State, DateOnly ValidFrom, DateOnly? ValidTo, OfferingPrice? Price)
{
    // Asked of what has been read: with a list of ids beside it, SQLite would rather look through all that are published.
    public bool IsPublicOn(DateOnly day) => State == OfferingState.Published && new Validity(ValidFrom, ValidTo).Holds(day);

    public OfferingSummary Summary() => new(Id, Hub, Slug, Kind, Function, Title, Text, Provider, OutsideConsortium, Price?.AsPrice(), IsDemo);
}
