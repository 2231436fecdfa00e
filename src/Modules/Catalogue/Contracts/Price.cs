using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>One row of a dated price list, excluding VAT; rows are never overwritten, a new one ends the one before. Discounted is what is paid when the hub carries a part, null when that is not stated.</summary>
public sealed record Price(Validity Validity, Money Amount, PriceUnit Unit, LocalText? Note, Money? Discounted = null);
