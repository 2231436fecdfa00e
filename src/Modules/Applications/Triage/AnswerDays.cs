using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.Applications.Triage;

/// <summary>By which day the requests of a list are to be answered, as their hubs promise. Many rows share a day, which is reckoned once.</summary>
internal sealed class AnswerDays(IEnumerable<HubSummary> hubs, DateOnly today)
{
    private readonly Dictionary<HubId, HubSummary> _hubs = hubs.ToDictionary(hub => hub.Id);
    private readonly Dictionary<(HubId, DateOnly), DateOnly> _reckoned = [];

    public DateOnly Today => today;

    /// <summary>Null where nobody waits, or the hub promises no time.</summary>
    public DateOnly? LastOf(TriageRow row) => row.Waits && _hubs.GetValueOrDefault(row.Hub) is { AnswerWithinWorkingDays: { } days } hub ? Last(hub, TalkTimes.Day(row.WaitsSince), days) : null;

    private DateOnly Last(HubSummary hub, DateOnly since, int days)
    {
        if (!_reckoned.TryGetValue((hub.Id, since), out var last)) _reckoned[(hub.Id, since)] = last = AnswerTime.LastDay(since, days, hub.ClosedWeeks);
        return last;
    }
}
