using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

/// <summary>What an offering said from one edit to the next; never changed once written.</summary>
internal sealed class OfferingVersion : IAudited
{
    public required OfferingId OfferingId { get; init; }

    public required int Number { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Null when the system wrote it.</summary>
    public Guid? By { get; init; }

    public required OfferingContent Content { get; init; }
}
