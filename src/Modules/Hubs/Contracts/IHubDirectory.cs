using Samverka.Kernel;

namespace Samverka.Hubs.Contracts;

/// <summary>The hubs that this installation runs.</summary>
public interface IHubDirectory
{
    /// <summary>In the order of their Swedish names.</summary>
    Task<IReadOnlyList<HubSummary>> All(CancellationToken cancellation);

    Task<HubSummary?> BySlug(string slug, CancellationToken cancellation);

    /// <summary>The hub that has the address, or has had it.</summary>
    Task<HubSummary?> ByAnySlug(string slug, CancellationToken cancellation);

    Task<HubSummary?> ById(HubId id, CancellationToken cancellation);
}
