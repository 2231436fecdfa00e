using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>An offering in a list, with the price in force.</summary>
internal sealed record OfferingRow(Offering Offering, Price? Price);
