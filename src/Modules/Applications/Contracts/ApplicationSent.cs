using Samverka.Platform.Outbox;

namespace Samverka.Applications.Contracts;

/// <summary>An application has been received and has its reference.</summary>
public sealed record ApplicationSent(ApplicationId Id, int Version) : IEvent
{
    public static string Name => "applications.sent";
}
