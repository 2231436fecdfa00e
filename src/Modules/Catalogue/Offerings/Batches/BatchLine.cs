using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>A file that was read in, as the list shows it.</summary>
internal sealed class BatchLine
{
    public required Guid Id { get; init; }

    public required string FileName { get; init; }

    public required ImportStatus Status { get; init; }

    public required DateTime ReadAt { get; init; }

    /// <summary>Who read it in; empty when nobody knows any more.</summary>
    public required string By { get; init; }

    /// <summary>The names in lower case, for the search of the list.</summary>
    public required string Words { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Refused { get; init; }
}
