using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Directory;

/// <summary>All hubs of the installation at one moment. Many requests read the same rows, so nobody changes them.</summary>
internal sealed class KeptHubs(IReadOnlyCollection<Hub> hubs, IEnumerable<FormerSlug> former, IReadOnlySet<HubId> staffed)
{
    private static readonly StringComparer Swedish = StringComparer.Create(Language.Swedish.Culture, ignoreCase: true);

    public IReadOnlyDictionary<string, Hub> Rows { get; } = hubs.ToDictionary(hub => hub.Slug);

    public IReadOnlyList<HubSummary> ByName { get; } = [.. hubs.OrderBy(hub => hub.Name.Sv, Swedish).Select(hub => Summary(hub, staffed.Contains(hub.Id), [.. former.Where(slug => slug.HubId == hub.Id).Select(slug => slug.Slug)]))];

    public IReadOnlyDictionary<string, HubSummary> BySlug => field ??= ByName.ToDictionary(hub => hub.Slug);

    /// <summary>By the address that a hub has, and by those it has had, which no other hub may take. One that moves while both are read may stand twice.</summary>
    public IReadOnlyDictionary<string, HubSummary> ByAnySlug => field ??=
        ByName.SelectMany(hub => hub.FormerSlugs.Prepend(hub.Slug).Select(slug => KeyValuePair.Create(slug, hub))).DistinctBy(pair => pair.Key).ToDictionary();

    public IReadOnlyDictionary<HubId, HubSummary> ById => field ??= ByName.ToDictionary(hub => hub.Id);

    private static HubSummary Summary(Hub hub, bool isStaffed, IReadOnlyList<string> former) =>
        new(hub.Id, hub.Slug, hub.Name, hub.Summary, hub.Theme, hub.ReferencePrefix, hub.AnswerWithinWorkingDays, hub.RunByAuthority, hub.IsDemo, hub.TakesApplications && isStaffed)
        {
            ContactEmail = hub.ContactEmail,
            ContactPhone = hub.ContactPhone,
            ClosedWeeks = hub.ClosedWeeks,
            NetworkListing = hub.NetworkListing,
            FormerSlugs = former,
            WantsApplications = hub.TakesApplications,
        };
}
