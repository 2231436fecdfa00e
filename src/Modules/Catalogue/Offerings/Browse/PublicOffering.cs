using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Catalogue.Offerings.Prices;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>All that the page of one offering says. No longer open: it was published once, and the address still tells so.</summary>
internal sealed record PublicOffering(Offering Offering, OfferingContent Content, PriceList Prices, IReadOnlyList<Offering> Related, Price? Price, bool IsOpen);
