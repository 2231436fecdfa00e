using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Triage;

/// <summary>How many applications stand where, of all hubs at one moment.</summary>
internal sealed class ApplicationCounts(IReadOnlyList<ApplicationCount> counts)
{
    /// <param name="hubs">Null means every hub.</param>
    public IReadOnlyDictionary<ApplicationStatus, int> In(IReadOnlyList<HubId>? hubs) =>
        counts.Where(count => hubs is null || hubs.Contains(count.Hub)).GroupBy(count => count.Status).ToDictionary(group => group.Key, group => group.Sum(count => count.Number));
}

internal sealed record ApplicationCount(HubId Hub, ApplicationStatus Status, int Number);
