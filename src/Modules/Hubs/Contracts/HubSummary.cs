using Samverka.Kernel;

namespace Samverka.Hubs.Contracts;

/// <summary>A hub as its front shows it. The prefix starts its references (DHS-2026-0042); the promise is the working days within which a person answers, null when none is given.</summary>
public sealed record HubSummary(
    HubId Id, string Slug, LocalText Name, LocalText Summary, string Theme, string ReferencePrefix, int? AnswerWithinWorkingDays, bool RunByAuthority, bool IsDemo, bool TakesApplications)
{
    /// <summary>That the hub itself says it takes requests. It does only while somebody works there who can answer one (<see cref="RequestPermission"/>).</summary>
    public bool WantsApplications { get; init; }

    /// <summary>It would take requests, but nobody could read one.</summary>
    public bool LacksPeople => WantsApplications && !TakesApplications;

    /// <summary>Where the hub is reached by mail, as its front says; null when it says nothing.</summary>
    public string? ContactEmail { get; init; }

    /// <summary>Its telephone, as its front says.</summary>
    public string? ContactPhone { get; init; }

    /// <summary>ISO weeks of every year in which nobody answers.</summary>
    public IReadOnlyList<int> ClosedWeeks { get; init; } = [];

    /// <summary>The key of the hub's own listing in the European catalogue; null when it has none.</summary>
    public string? NetworkListing { get; init; }

    /// <summary>Addresses that the hub has had.</summary>
    public IReadOnlyList<string> FormerSlugs { get; init; } = [];

    /// <summary>Whether a file of ours means this hub: it names a hub by the address it had when the file was written.</summary>
    public bool IsNamed(string slug) => slug == Slug || FormerSlugs.Contains(slug);
}
