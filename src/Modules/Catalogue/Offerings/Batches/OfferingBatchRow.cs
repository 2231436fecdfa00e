using Samverka.Catalogue.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>What one line of a file did: a new draft, or a new version of an offering.</summary>
internal sealed class OfferingBatchRow
{
    public required Guid BatchId { get; init; }

    /// <summary>As a spreadsheet counts it.</summary>
    public required int Line { get; init; }

    public required OfferingId OfferingId { get; init; }

    /// <summary>The version that the line made; the first is a new draft.</summary>
    public required int Version { get; init; }

    public required string Title { get; init; }

    /// <summary>Who provided it before the line said who does; nobody known when it was new.</summary>
    public OrganisationId? ProviderBefore { get; init; }

    /// <summary>The first day of the price that the line added; null when it added none.</summary>
    public DateOnly? PriceFrom { get; init; }

    /// <summary>The price's row; one that was published or corrected since is another.</summary>
    public Guid? PriceId { get; init; }

    /// <summary>The line added a price and wrote no version; the version is then the one it found.</summary>
    public bool OnlyPrice { get; init; }

    public bool IsNew => Version == 1 && !OnlyPrice;
}
