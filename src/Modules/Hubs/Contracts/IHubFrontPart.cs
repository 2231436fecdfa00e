using Samverka.Ui.Parts;

namespace Samverka.Hubs.Contracts;

/// <summary>What a higher module shows on a hub's front.</summary>
public interface IHubFrontPart
{
    /// <summary>Null when there is nothing to show of this hub.</summary>
    Task<PartContent?> Make(HubSummary hub, CancellationToken cancellation);
}
