using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class PriceListTests
{
    [Fact]
    public void A_new_price_ends_the_one_before_the_day_before_and_changes_nothing_else()
    {
        var list = List(Row("2025-01-01", null, 1_200_000)).With(Row("2026-01-01", null, 1_350_000)).List!;

        Assert.Equal([Row("2025-01-01", "2025-12-31", 1_200_000), Row("2026-01-01", null, 1_350_000)], list.Rows);
    }

    [Theory]
    [InlineData("2024-12-31", null)]
    [InlineData("2025-01-01", 1_200_000L)]
    [InlineData("2025-12-31", 1_200_000L)]
    [InlineData("2026-01-01", 1_350_000L)]
    public void Each_day_has_the_price_of_its_own_row(string day, long? minor)
    {
        var list = List(Row("2026-01-01", null, 1_350_000), Row("2025-01-01", "2025-12-31", 1_200_000));

        Assert.Equal(minor, list.InForce(DateOnly.Parse(day))?.Amount.Minor);
    }

    [Theory]
    [InlineData("2026-01-01", null, "price.same-day")]
    [InlineData("2025-06-01", "2026-01-01", "price.overlap")]
    [InlineData("2024-06-01", "2025-01-01", "price.overlap")]
    public void A_price_never_moves_where_another_begins(string from, string? to, string refusal)
    {
        var list = List(Row("2025-01-01", "2025-12-31", 100), Row("2026-01-01", null, 200));

        Assert.Equal(refusal, list.With(Row(from, to, 300)).Refusal);
    }

    [Fact]
    public void A_price_for_a_time_between_splits_the_one_that_holds_then()
    {
        var list = List(Row("2025-01-01", "2025-12-31", 100), Row("2026-01-01", null, 200)).With(Row("2025-06-01", "2025-08-31", 50)).List!;

        Assert.Equal([Row("2025-01-01", "2025-05-31", 100), Row("2025-06-01", "2025-08-31", 50), Row("2025-09-01", "2025-12-31", 100), Row("2026-01-01", null, 200)], list.Rows);
    }

    [Fact]
    public void A_price_between_two_without_an_end_holds_until_the_next()
    {
        var list = List(Row("2025-01-01", "2025-12-31", 100), Row("2026-01-01", null, 200)).With(Row("2025-06-01", null, 50)).List!;

        Assert.Equal([Row("2025-01-01", "2025-05-31", 100), Row("2025-06-01", "2025-12-31", 50), Row("2026-01-01", null, 200)], list.Rows);
    }

    [Fact]
    public void A_corrected_price_holds_for_the_days_of_the_wrong_one()
    {
        var list = List(Row("2025-01-01", "2025-12-31", 100), Row("2026-01-01", null, 200));

        Assert.Equal([Row("2025-01-01", "2025-12-31", 70), Row("2026-01-01", null, 200)], list.Corrected(new DateOnly(2025, 1, 1), Row("2030-01-01", null, 70)).List!.Rows);
        Assert.Equal("price.nothing-corrected", list.Corrected(new DateOnly(2025, 1, 1), Row("2030-01-01", null, 100)).Refusal);
        Assert.Equal("price.not-there", list.Corrected(new DateOnly(2025, 2, 1), Row("2030-01-01", null, 70)).Refusal);
    }

    [Fact]
    public void What_nobody_else_has_seen_can_go_though_it_holds() =>
        Assert.Empty(List(Row("2025-01-01", null, 100)).Without(new DateOnly(2025, 1, 1), new DateOnly(2026, 1, 1), wasPublic: false).List!.Rows);

    [Fact]
    public void A_price_still_to_come_goes_as_if_it_had_never_been_set()
    {
        var before = List(Row("2025-01-01", null, 100));
        var with = before.With(Row("2026-06-01", null, 200)).List!;

        Assert.Equal(before.Rows, with.Without(new DateOnly(2026, 6, 1), new DateOnly(2026, 5, 31)).List!.Rows);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01", "price.already-valid")]
    [InlineData("2025-01-01", "2026-06-01", "price.already-valid")]
    [InlineData("2026-02-01", "2025-06-01", "price.not-there")]
    public void What_is_or_has_been_valid_stays(string from, string today, string refusal) =>
        Assert.Equal(refusal, List(Row("2025-01-01", "2025-12-31", 100), Row("2026-01-01", null, 200)).Without(DateOnly.Parse(from), DateOnly.Parse(today)).Refusal);

    [Theory]
    [InlineData(PriceUnit.Free, 100)]
    [InlineData(PriceUnit.PerDay, 0)]
    public void Free_and_nought_belong_together(PriceUnit unit, long minor) =>
        Assert.Equal("price.free-means-zero", List().With(Row("2026-01-01", null, minor) with { Unit = unit }).Refusal);

    [Fact]
    public void A_price_below_nought_and_one_that_ends_before_it_starts_are_refused()
    {
        Assert.Equal("price.negative", List().With(Row("2026-01-01", null, -1)).Refusal);
        Assert.Equal("price.ends-before-start", List().With(Row("2026-01-02", "2026-01-01", 1)).Refusal);
    }

    [Theory]
    [InlineData("13500", 1_350_000)]
    [InlineData("13 500,50", 1_350_050)]
    [InlineData("99.5", 9_950)]
    public void Amounts_are_read_as_people_write_them(string typed, long minor)
    {
        var read = Assert.IsType<Parsed<Price>.Valid>(new PriceForm { From = "2026-01-01", Amount = typed, Unit = "PerDay" }.Parse());

        Assert.Equal(Money.Sek(minor), read.Value.Amount);
    }

    [Theory]
    [InlineData("abc", "price.bad-amount")]
    [InlineData("1,999", "field.amount.ambiguous")]
    [InlineData("-5", "price.bad-amount")]
    [InlineData("", "price.missing-amount")]
    public void An_amount_that_cannot_be_read_is_an_error_by_its_field(string typed, string key)
    {
        var wrong = Assert.IsType<Parsed<Price>.Invalid>(new PriceForm { From = "2026-01-01", Amount = typed, Unit = "PerDay" }.Parse());

        Assert.Equal(("Amount", key), (Assert.Single(wrong.Errors).Field, wrong.Errors[0].Key));
    }

    private static PriceList List(params Price[] rows) => new(rows);

    private static Price Row(string from, string? to, long minor) =>
        new(new Validity(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to)), Money.Sek(minor), PriceUnit.PerDay, null);
}
