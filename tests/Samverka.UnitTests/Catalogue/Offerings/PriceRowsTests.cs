using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue.Offerings;

/// <summary>What comes of prices that waited, on the day when they are published: 20 November.</summary>
public sealed class PriceRowsTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly OfferingId Offering = Ids.New<OfferingId>();
    private static readonly DateOnly Today = new(2026, 11, 20);

    [Fact]
    public void Of_two_whose_days_have_passed_the_later_begins_today() =>
        Assert.Equal(["2026-01-01..2026-11-19 100", "2026-11-20.. 300"], Published(Row("2026-01-01", null, 100), Waits("2026-11-01", null, 200), Waits("2026-11-10", null, 300)));

    [Fact]
    public void One_that_is_over_leaves_the_list_as_it_is() =>
        Assert.Equal(["2026-01-01.. 100"], Published(Row("2026-01-01", null, 100), Waits("2026-11-01", "2026-11-10", 200)));

    [Fact]
    public void One_for_a_time_that_has_begun_leaves_the_price_before_it_to_go_on_after() =>
        Assert.Equal(
            ["2026-01-01..2026-11-19 100", "2026-11-20..2026-11-25 200", "2026-11-26.. 100"],
            Published(Row("2026-01-01", null, 100), Waits("2026-11-10", "2026-11-25", 200)));

    [Fact]
    public void One_that_another_followed_before_today_is_not_published() =>
        Assert.Equal(["2026-01-01..2026-11-14 100", "2026-11-15.. 300"], Published(Row("2026-01-01", "2026-11-14", 100), Row("2026-11-15", null, 300), Waits("2026-11-10", null, 200)));

    [Fact]
    public void Where_the_list_has_got_a_price_from_the_same_day_that_one_counts() =>
        Assert.Equal(["2026-12-01.. 100"], Published(Row("2026-12-01", null, 100), Waits("2026-12-01", null, 200)));

    [Fact]
    public void Those_still_to_come_begin_on_their_days() =>
        Assert.Equal(["2026-01-01..2026-11-30 100", "2026-12-01.. 200"], Published(Row("2026-01-01", null, 100), Waits("2026-12-01", null, 200)));

    [Fact]
    public void What_does_not_fit_any_more_is_said() =>
        Assert.Equal("price.overlap", new PriceRows([Row("2026-12-10", null, 100), Waits("2026-12-01", "2026-12-15", 200)]).WithWaiting(Today).Refusal);

    private static IEnumerable<string> Published(params OfferingPrice[] rows)
    {
        var all = new PriceRows(rows);
        var (list, refusal) = all.WithWaiting(Today);
        Assert.Null(refusal);
        return all.List.Then(list, Today).Rows.Select(row => $"{row.Validity.From:yyyy-MM-dd}..{row.Validity.To:yyyy-MM-dd} {row.Amount.Minor}");
    }

    private static OfferingPrice Waits(string from, string? to, long minor) => Row(from, to, minor, awaits: true);

    private static OfferingPrice Row(string from, string? to, long minor, bool awaits = false) => OfferingPrice.Of(
        new Price(new Validity(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)), new Money(minor, "SEK"), PriceUnit.PerDay, null),
        Ids.New(), Offering, new DateTime(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc), awaits: awaits);
}
