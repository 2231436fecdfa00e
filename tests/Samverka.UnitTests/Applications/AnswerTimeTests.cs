using Samverka.Applications.Domain;

namespace Samverka.UnitTests.Applications;

public sealed class AnswerTimeTests
{
    // 2027-01-18 is a Monday, of week 3.
    [Theory]
    [InlineData("2027-01-18", 2, "2027-01-18", "2027-01-20", 2)]
    [InlineData("2027-01-18", 2, "2027-01-19", "2027-01-20", 1)]
    [InlineData("2027-01-18", 2, "2027-01-20", "2027-01-20", 0)]
    [InlineData("2027-01-18", 2, "2027-01-21", "2027-01-20", -1)]
    [InlineData("2027-01-18", 2, "2027-01-25", "2027-01-20", -3)]
    [InlineData("2027-01-22", 1, "2027-01-22", "2027-01-25", 1)]
    [InlineData("2027-01-23", 1, "2027-01-24", "2027-01-25", 1)]
    [InlineData("2027-01-21", 2, "2027-01-30", "2027-01-25", -4)]
    [InlineData("2027-01-22", 1, "2027-01-23", "2027-01-25", 1)]
    public void Working_days_are_counted_from_the_day_after(string since, int promised, string today, string last, int left) =>
        Assert.Equal(new AnswerTime(DateOnly.Parse(last), left), AnswerTime.Of(DateOnly.Parse(since), promised, [], DateOnly.Parse(today)));

    [Fact]
    public void Closed_weeks_do_not_count() =>
        Assert.Equal(new AnswerTime(new DateOnly(2027, 2, 2), 2), AnswerTime.Of(new DateOnly(2027, 1, 22), 2, [4], new DateOnly(2027, 1, 25)));

    [Fact]
    public void On_the_weekend_after_the_last_day_it_is_late_by_a_day_at_least() =>
        Assert.Equal(-1, AnswerTime.Of(new DateOnly(2027, 1, 21), 1, [], new DateOnly(2027, 1, 23)).DaysLeft);

    [Fact]
    public void A_hub_that_is_always_closed_ends_somewhere() =>
        Assert.False(AnswerTime.Of(new DateOnly(2027, 1, 21), 1, [.. Enumerable.Range(1, 53)], new DateOnly(2027, 1, 23)).IsLate);
}
