using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Files;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class PriceCellsTests
{
    private static readonly DateOnly Today = new(2027, 1, 18);
    private static readonly Price Standing = new(new Validity(new DateOnly(2026, 1, 1)), Money.Sek(1_350_050), PriceUnit.PerDay, null, Money.Sek(600_000));

    [Theory]
    [InlineData("", "", "", "", "")]
    [InlineData("2026-01-01", "13500.5", "6000", "SEK", "PerDay")]
    [InlineData("2027-03-01", "13500,50", "6000", "SEK", "perday")]
    public void A_line_that_says_what_holds_already_changes_nothing(params string[] cells) => Assert.Null(Valid(cells));

    [Fact]
    public void What_is_written_out_is_nothing_new_when_read_in() => Assert.Null(Valid([.. PriceCells.Of(Standing)]));

    [Fact]
    public void A_new_price_begins_on_its_day_and_without_a_day_today()
    {
        Assert.Equal(new Price(new Validity(new DateOnly(2027, 3, 1)), new Money(200_000, "EUR"), PriceUnit.PerMonth, null), Valid("2027-03-01", "2000", "", "eur", "PerMonth"));
        Assert.Equal(new Price(new Validity(Today), Money.Sek(0), PriceUnit.Free, null), Valid("", "", "", "", "Free"));
    }

    [Theory]
    [InlineData("priceFrom", "price.in-the-past", "2026-01-01", "14000", "", "SEK", "PerDay")]
    [InlineData("priceFrom", "offering.bad-day", "1/3 2027", "14000", "", "SEK", "PerDay")]
    [InlineData("amount", "price.bad-amount", "2027-03-01", "dyrt", "", "SEK", "PerDay")]
    [InlineData("amount", "price.missing-amount", "2027-03-01", "", "", "SEK", "PerDay")]
    [InlineData("amount", "price.free-means-zero", "2027-03-01", "100", "", "SEK", "Free")]
    [InlineData("discounted", "price.discount-not-lower", "2027-03-01", "100", "100", "SEK", "PerDay")]
    [InlineData("currency", "price.bad-currency", "2027-03-01", "100", "", "USD", "PerDay")]
    [InlineData("unit", "price.bad-unit", "2027-03-01", "100", "", "SEK", "3")]
    public void What_cannot_be_a_price_is_an_error_of_its_column(string column, string key, params string[] cells)
    {
        var error = Assert.Single(Assert.IsType<Parsed<Price?>.Invalid>(Read(cells)).Errors);

        Assert.Equal((column, key), (error.Field, error.Key));
    }

    private static Price? Valid(params string[] cells) => Assert.IsType<Parsed<Price?>.Valid>(Read(cells)).Value;

    private static Parsed<Price?> Read(string[] cells) => PriceCells.Read(PriceCells.Columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second), new PriceList([Standing]), Today);
}
