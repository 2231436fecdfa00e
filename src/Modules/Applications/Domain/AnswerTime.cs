using System.Globalization;

namespace Samverka.Applications.Domain;

/// <summary>How long is left of the time within which a hub has promised an answer. Saturdays, Sundays, public holidays and the hub's closed weeks do not count.</summary>
internal sealed record AnswerTime(DateOnly Last, int DaysLeft)
{
    private const int FarEnough = 400;

    public bool IsLate => DaysLeft < 0;

    /// <param name="since">The day in Sweden when the customer began to wait.</param>
    public static AnswerTime Of(DateOnly since, int workingDays, IReadOnlyList<int> closedWeeks, DateOnly today)
    {
        var last = LastDay(since, workingDays, closedWeeks);
        var (from, to) = today <= last ? (today, last) : (last, today);
        var between = Enumerable.Range(1, to.DayNumber - from.DayNumber).Select(from.AddDays).Count(day => Works(day, closedWeeks));
        return new AnswerTime(last, today <= last ? between : -Math.Max(between, 1));
    }

    /// <summary>The day alone costs as little for a request that is years late as for a new one.</summary>
    public static DateOnly LastDay(DateOnly since, int workingDays, IReadOnlyList<int> closedWeeks) =>
        Enumerable.Range(1, FarEnough).Select(since.AddDays).Where(day => Works(day, closedWeeks)).Skip(workingDays - 1).FirstOrDefault(since.AddDays(FarEnough));

    private static bool Works(DateOnly day, IReadOnlyList<int> closedWeeks) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.IsOn(day) && !closedWeeks.Contains(ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)));
}
