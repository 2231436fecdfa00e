using Samverka.Kernel;
using Samverka.Platform.Outbox;

namespace Samverka.Organisations.Contracts;

/// <summary>An organisation's register facts were changed, or another record stands for it from now on.</summary>
public sealed record OrganisationChanged(OrganisationId Id, int Version) : IEvent
{
    public static string Name => "organisations.organisation-changed";
}
