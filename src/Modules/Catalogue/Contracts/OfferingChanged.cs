using Samverka.Platform.Outbox;

namespace Samverka.Catalogue.Contracts;

/// <summary>An offering was published, changed, withdrawn or expired.</summary>
public sealed record OfferingChanged(OfferingId Id, int Version) : IEvent
{
    public static string Name => "catalogue.offering-changed";
}
