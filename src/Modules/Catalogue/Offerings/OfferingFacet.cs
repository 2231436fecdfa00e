using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings;

/// <summary>One thing the list can be narrowed by, of what the public sees: a code of a list, a language, online, the hub.</summary>
internal sealed class OfferingFacet
{
    /// <summary>Stands for every sector where an offering names none.</summary>
    public const string Every = "*";

    public required OfferingId OfferingId { get; init; }

    public required string List { get; init; }

    public required string Code { get; init; }
}
