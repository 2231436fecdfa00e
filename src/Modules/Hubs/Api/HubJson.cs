using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.Hubs.Api;

internal sealed record HubList(IReadOnlyList<HubLine> Hubs);

internal sealed record HubLine(string Slug, LocalText Name, LocalText Summary, bool TakesApplications, bool IsDemo);

/// <summary>A hub as the API gives it out.</summary>
internal sealed record HubJson(
    string Slug, LocalText Name, LocalText Summary, LocalText? Region, IReadOnlyList<string> Nuts, IReadOnlyList<string> Languages, string Kind, string? Website, LocalText? Promise, int? AnswerWithinWorkingDays,
    IReadOnlyList<int> ClosedWeeks, bool RunByAuthority, bool TakesApplications, bool IsDemo, string? NetworkListing, string? Source, IReadOnlyList<string> Projects)
{
    public static HubJson Of(HubFront front)
    {
        var hub = front.Hub;
        return new HubJson(
            hub.Slug, hub.Name, hub.Summary, hub.Region, hub.Nuts, hub.Languages, hub.Kind, hub.Website, hub.Promise, hub.AnswerWithinWorkingDays,
            hub.ClosedWeeks, hub.RunByAuthority, front.TakesApplications, hub.IsDemo, hub.NetworkListing, hub.Source, [.. front.Projects.Select(project => project.Key)]);
    }
}
