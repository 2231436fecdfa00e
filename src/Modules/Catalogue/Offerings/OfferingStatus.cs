using Samverka.Catalogue.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

/// <summary>One step in an offering's life, with its day and, when somebody gave one, the reason.</summary>
internal sealed class OfferingStatus : IAudited
{
    public const int ReasonMax = 500;

    public required Guid Id { get; init; }

    public required OfferingId OfferingId { get; init; }

    public required DateTime At { get; init; }

    public Guid? By { get; init; }

    public required OfferingStep Step { get; init; }

    public required OfferingState From { get; init; }

    public required OfferingState To { get; init; }

    /// <summary>The version that the step was about.</summary>
    public required int Version { get; init; }

    public string? Reason { get; init; }
}
