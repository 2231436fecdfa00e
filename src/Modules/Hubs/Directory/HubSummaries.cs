using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.Hubs.Directory;

/// <summary>All hubs of the installation at one moment.</summary>
internal sealed class HubSummaries(IReadOnlyCollection<HubSummary> hubs)
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    public IReadOnlyList<HubSummary> ByName { get; } = [.. hubs.OrderBy(hub => hub.Name.Sv, Swedish)];

    public IReadOnlyDictionary<string, HubSummary> BySlug { get; } = hubs.ToDictionary(hub => hub.Slug);

    public IReadOnlyDictionary<HubId, HubSummary> ById { get; } = hubs.ToDictionary(hub => hub.Id);
}
