using Samverka.Kernel;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>Where and by whom a file of offerings was read in; the file itself is the platform's batch.</summary>
internal sealed class OfferingBatch
{
    public required Guid BatchId { get; init; }

    public ImportBatch Batch { get; init; } = null!;

    public required HubId HubId { get; init; }

    public required Guid By { get; init; }
}
