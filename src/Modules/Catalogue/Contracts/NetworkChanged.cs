using Samverka.Platform.Outbox;

namespace Samverka.Catalogue.Contracts;

/// <summary>A batch of network listings was imported or undone.</summary>
public sealed record NetworkChanged(Guid Batch) : IEvent
{
    public static string Name => "catalogue.network-changed";
}
