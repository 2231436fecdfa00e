using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>One row of the file: the facts, or why it is refused. The name is kept of a refused one, so that its listing is not taken for gone.</summary>
internal sealed record ReadRow(int Line, string Name, ListingFacts? Facts, IReadOnlyList<RowFault> Faults);
