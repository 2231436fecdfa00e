using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.UnitTests.Talks;

public sealed class TalkTimesTests
{
    private static readonly HubSummary Hub = new(
        new HubId(Guid.Empty), "hub", LocalText.Same("Hub"), LocalText.Same("Hub"), "demo", "HUB", 2, false, true, true)
    { ClosedWeeks = [28] };

    [Theory]
    [InlineData("2027-01-18", "09:00", "2027-01-18T08:00:00Z")]
    [InlineData("2027-07-05", "09:00", "2027-07-05T07:00:00Z")]
    public void A_time_in_Sweden_is_kept_in_UTC_winter_and_summer(string day, string time, string expected) =>
        Assert.Equal(DateTime.Parse(expected, null, System.Globalization.DateTimeStyles.AdjustToUniversal), TalkTimes.Utc(DateOnly.Parse(day), TimeOnly.Parse(time)));

    [Theory]
    [InlineData("2027-03-28", "01:30", "2027-03-28T00:30:00Z", "01:30–\u206003:00")]
    [InlineData("2027-03-28", "09:00", "2027-03-28T07:00:00Z", "09:00–\u206009:30")]
    [InlineData("2027-10-31", "01:30", "2027-10-30T23:30:00Z", "01:30–\u206002:00")]
    [InlineData("2027-10-31", "09:00", "2027-10-31T08:00:00Z", "09:00–\u206009:30")]
    public void On_the_days_when_clocks_change_half_an_hour_is_half_an_hour(string day, string time, string utc, string said)
    {
        var start = TalkTimes.Utc(DateOnly.Parse(day), TimeOnly.Parse(time))!.Value;

        Assert.Equal(DateTime.Parse(utc, null, System.Globalization.DateTimeStyles.AdjustToUniversal), start);
        Assert.Equal(said, TalkTimes.Clock(start, start.AddMinutes(30)));
        Assert.Equal(DateOnly.Parse(day), TalkTimes.Day(start));
    }

    [Theory]
    [InlineData("sv", "måndag 18 januari 2027 kl.\u00a009:00–\u206009:30")]
    [InlineData("en", "Monday 18 January 2027 at\u00a009:00–\u206009:30")]
    public void A_time_is_never_parted_by_the_end_of_a_line(string language, string said)
    {
        var start = TalkTimes.Utc(new DateOnly(2027, 1, 18), new TimeOnly(9, 0))!.Value;

        Assert.Equal(said, TalkTimes.Whole(start, start.AddMinutes(30), Language.Parse(language)!.Value));
    }

    [Fact]
    public void The_hour_that_summer_time_leaves_out_gives_no_time() => Assert.Null(TalkTimes.Utc(new DateOnly(2027, 3, 28), new TimeOnly(2, 30)));

    [Fact]
    public void A_day_in_a_closed_week_is_refused_and_the_week_before_is_not()
    {
        Assert.IsType<Parsed<AddSlots>.Invalid>(Parse("2027-07-14"));
        Assert.IsType<Parsed<AddSlots>.Valid>(Parse("2027-07-09"));
    }

    [Theory]
    [InlineData("10:00", 2)]
    [InlineData("09:59", 1)]
    [InlineData("09:30", 1)]
    public void Only_times_that_fit_are_added(string to, int count)
    {
        var form = new AddSlotsForm { Day = "2027-02-01", From = "9.00", To = to, Minutes = "30", Place = "Kontoret" };
        Assert.Equal(count, Assert.IsType<Parsed<AddSlots>.Valid>(form.Parse([Hub], new DateOnly(2027, 1, 18), Language.English)).Value.Starts.Count);
    }

    private static Parsed<AddSlots> Parse(string day) =>
        new AddSlotsForm { Day = day, From = "09:00", To = "10:00", Minutes = "30", Place = "Kontoret" }.Parse([Hub], new DateOnly(2027, 1, 18), Language.Swedish);
}
