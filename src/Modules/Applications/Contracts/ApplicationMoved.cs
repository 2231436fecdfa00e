using Samverka.Platform.Outbox;

namespace Samverka.Applications.Contracts;

/// <summary>An application changed its status, or its personal data was erased.</summary>
public sealed record ApplicationMoved(ApplicationId Id, int Version) : IEvent
{
    public static string Name => "applications.moved";
}
