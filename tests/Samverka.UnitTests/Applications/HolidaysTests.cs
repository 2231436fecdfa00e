using Samverka.Applications.Domain;

namespace Samverka.UnitTests.Applications;

public sealed class HolidaysTests
{
    // As the almanac has them; midsummer, Christmas and New Year's Eve are no public holidays but days of rest.
    [Theory]
    [InlineData(2025, "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31")]
    [InlineData(2026, "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31")]
    [InlineData(2027, "01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-25 06-26 11-06 12-24 12-25 12-26 12-31")]
    // Ascension Day and the first of May fall together.
    [InlineData(2008, "01-01 01-06 03-21 03-23 03-24 05-01 05-01 05-11 06-06 06-20 06-21 11-01 12-24 12-25 12-26 12-31")]
    public void A_years_days_of_rest_are_those_of_the_almanac(int year, string days) =>
        Assert.Equal(days.Split(' ').Select(day => DateOnly.Parse($"{year}-{day}")), Holidays.In(year).Order());

    [Fact]
    public void Before_the_rules_hold_there_are_none() => Assert.False(Holidays.IsOn(new DateOnly(2005, 3, 25)));

    // Good Friday, Easter Monday; Ascension Day; the National Day on a Friday; midsummer; Christmas to New Year.
    [Theory]
    [InlineData("2026-04-01", 2, "2026-04-07")]
    [InlineData("2026-05-13", 1, "2026-05-15")]
    [InlineData("2025-06-05", 1, "2025-06-09")]
    [InlineData("2026-06-18", 1, "2026-06-22")]
    [InlineData("2026-12-22", 3, "2026-12-29")]
    [InlineData("2026-12-30", 2, "2027-01-05")]
    public void A_promise_is_not_kept_on_a_holiday(string since, int promised, string last) =>
        Assert.Equal(DateOnly.Parse(last), AnswerTime.Of(DateOnly.Parse(since), promised, [], DateOnly.Parse(since)).Last);

    [Fact]
    public void Holidays_and_closed_weeks_are_left_out_together() =>
        Assert.Equal(new DateOnly(2027, 1, 12), AnswerTime.Of(new DateOnly(2026, 12, 22), 3, [53, 1], new DateOnly(2026, 12, 22)).Last);
}
