using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Directory;

/// <summary>All hubs of the installation at one moment. Many requests read the same rows, so nobody changes them.</summary>
internal sealed class KeptHubs(IReadOnlyCollection<Hub> hubs)
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    public IReadOnlyDictionary<string, Hub> Rows { get; } = hubs.ToDictionary(hub => hub.Slug);

    public IReadOnlyList<HubSummary> ByName { get; } = [.. hubs.OrderBy(hub => hub.Name.Sv, Swedish).Select(Summary)];

    public IReadOnlyDictionary<string, HubSummary> BySlug => field ??= ByName.ToDictionary(hub => hub.Slug);

    public IReadOnlyDictionary<HubId, HubSummary> ById => field ??= ByName.ToDictionary(hub => hub.Id);

    private static HubSummary Summary(Hub hub) =>
        new(hub.Id, hub.Slug, hub.Name, hub.Summary, hub.Theme, hub.ReferencePrefix, hub.AnswerWithinWorkingDays, hub.RunByAuthority, hub.IsDemo, hub.TakesApplications) { ClosedWeeks = hub.ClosedWeeks };
}
