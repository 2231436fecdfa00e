using System.Globalization;
using Samverka.Kernel;
using Samverka.Ui.Content;

namespace Samverka.UnitTests.Ui;

public sealed class ShownTests
{
    [Theory]
    [InlineData("sv-SE", "20 november 2026 kl. 10:30")]
    [InlineData("en-GB", "20 November 2026, 10:30")]
    public void An_instant_is_shown_in_Swedish_time_and_the_readers_language(string culture, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.Instant(new DateTime(2026, 11, 20, 9, 30, 0, DateTimeKind.Utc))));

    [Theory]
    [InlineData("sv-SE", "a,b,c", "a, b och c")]
    [InlineData("en-GB", "a,b", "a and b")]
    [InlineData("sv-SE", "a", "a")]
    [InlineData("sv-SE", "", "")]
    public void A_list_is_said_as_one_says_it(string culture, string words, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.List(words.Split(',', StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void The_day_of_a_late_evening_in_UTC_is_the_next_day_in_Sweden() =>
        Assert.Equal(new DateOnly(2026, 7, 2), Shown.Day(new DateTime(2026, 7, 1, 22, 15, 0, DateTimeKind.Utc)));

    [Theory]
    [InlineData("sv-SE", "2027-03-07")]
    [InlineData("en-GB", "7 Mar 2027")]
    public void A_day_in_a_list_is_written_short(string culture, string expected) =>
        Assert.Equal(expected, In(culture, () => Shown.ShortDate(new DateOnly(2027, 3, 7))));

    [Fact]
    public void A_local_time_is_refused() =>
        Assert.Throws<InvalidOperationException>(() => Shown.Day(new DateTime(2026, 7, 1, 22, 15, 0, DateTimeKind.Local)));

    [Fact]
    public void Percent_is_written_with_a_space_in_Swedish_only()
    {
        Assert.Equal("23,67\u00a0%", In("sv-SE", () => Shown.Percent(new Rate(2367))));
        Assert.Equal("23.67%", In("en-GB", () => Shown.Percent(new Rate(2367))));
    }

    private static string In(string culture, Func<string> show)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            return show();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
