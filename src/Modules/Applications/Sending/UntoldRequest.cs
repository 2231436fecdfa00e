using Samverka.Kernel;

namespace Samverka.Applications.Sending;

/// <summary>A request that those in charge of the hub have had no letter about yet.</summary>
internal sealed class UntoldRequest
{
    public required ApplicationId ApplicationId { get; init; }

    public required HubId HubId { get; init; }
}

/// <summary>When a hub last had a letter about new requests.</summary>
internal sealed class LastLetter
{
    public required HubId HubId { get; init; }

    public DateTime At { get; set; }
}
