using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Api;

/// <summary>A page of the list; next is null on the last.</summary>
internal sealed record OfferingList(IReadOnlyList<OfferingLine> Offerings, Guid? Next);

/// <summary>An offering in a list, for programs. Prices exclude VAT and are in minor units; null means not stated.</summary>
internal sealed record OfferingLine(
    Guid Id, string Slug, string? Hub, string Kind, string? Function, LocalText Title, LocalText Summary,
    string Provider, bool OutsideConsortium, PriceJson? Price, bool IsDemo)
{
    public static OfferingLine Of(OfferingSummary offering, string? hub) => new(
        offering.Id.Value, offering.Slug, hub, offering.Kind, offering.Function, offering.Title, offering.Summary,
        offering.Provider, offering.OutsideConsortium, offering.Price is { } price ? PriceJson.Of(price) : null, offering.IsDemo);
}

internal sealed record PriceJson(DateOnly From, DateOnly? To, long AmountMinor, long? DiscountedMinor, string Currency, PriceUnit Unit, bool VatIncluded, LocalText? Note)
{
    public static PriceJson Of(Price price) =>
        new(price.Validity.From, price.Validity.To, price.Amount.Minor, price.Discounted?.Minor, price.Amount.Currency, price.Unit, VatIncluded: false, price.Note);
}

/// <summary>One offering with all it says and its whole price list.</summary>
internal sealed record OfferingJson(OfferingLine Offering, ContentAnswer Content, IReadOnlyList<PriceJson> Prices, int Version)
{
    public static OfferingJson Of(PublicOffering shown, string? hub) => new(
        OfferingLine.Of(shown.Offering.AsSummary(shown.Price), hub), ContentAnswer.Of(shown.Content), [.. shown.Prices.Rows.Select(PriceJson.Of)], shown.Offering.PublishedVersion ?? 0);
}
