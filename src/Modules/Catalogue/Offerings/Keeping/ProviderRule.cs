using Samverka.Catalogue.Offerings.Content;
using Samverka.Organisations.Contracts;

namespace Samverka.Catalogue.Offerings.Keeping;

/// <summary>A partner cannot say that somebody else is the provider, whatever form or file it sends.</summary>
internal static class ProviderRule
{
    public static OfferingContent By(this OfferingContent content, OrganisationSummary own) =>
        content with { Provider = own.Name, ProviderNumber = own.Number, OutsideConsortium = false };

    public static OfferingContent WithProviderOf(this OfferingContent content, OfferingContent kept) =>
        content with { Provider = kept.Provider, ProviderNumber = kept.ProviderNumber, OutsideConsortium = kept.OutsideConsortium };
}
