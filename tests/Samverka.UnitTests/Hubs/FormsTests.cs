using Samverka.Hubs.Editing;
using Samverka.Hubs.Import;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

public sealed class FormsTests
{
    [Theory]
    [InlineData("28-31, 52", "28–31, 52")]
    [InlineData("31 30 29 28", "28–31")]
    [InlineData("", "")]
    [InlineData("1;53", "1, 53")]
    public void Closed_weeks_are_read_as_people_write_them(string typed, string shown) =>
        Assert.Equal(shown, Weeks.Show(Weeks.Read(typed)!));

    [Theory]
    [InlineData("0")]
    [InlineData("54")]
    [InlineData("31-28")]
    [InlineData("juli")]
    [InlineData("1-2-3")]
    public void What_is_no_week_is_refused(string typed) => Assert.Null(Weeks.Read(typed));

    [Fact]
    public void A_hub_without_name_and_with_a_wrong_promise_gets_both_errors_at_once()
    {
        var read = new HubForm { SummarySv = "Vi hjälper till.", AnswerWithin = "snart" }.Parse();

        var errors = Assert.IsType<Parsed<HubFacts>.Invalid>(read).Errors;
        Assert.Equal(["edit.name.missing", "edit.days.malformed"], errors.Select(error => error.Key));
    }

    [Theory]
    [InlineData("23,67", 2367)]
    [InlineData("23.67 %", 2367)]
    [InlineData("100", 10000)]
    public void A_share_is_exact(string typed, int tenThousandths) =>
        Assert.Equal(tenThousandths, Assert.IsType<Parsed<NewFinancing>.Valid>(Financing(share: typed)).Value.Share?.TenThousandths);

    [Theory]
    [InlineData("0")]
    [InlineData("101")]
    [InlineData("23,678")]
    [InlineData("hälften")]
    public void A_share_that_is_none_is_refused(string typed) =>
        Assert.Equal("add.share.malformed", Assert.Single(Assert.IsType<Parsed<NewFinancing>.Invalid>(Financing(share: typed)).Errors).Key);

    [Fact]
    public void An_amount_over_its_cap_is_refused_and_spaces_are_no_matter()
    {
        Assert.Equal("add.financing.over-cap", Assert.Single(Assert.IsType<Parsed<NewFinancing>.Invalid>(Financing(amount: "4 785 678", cap: "4 785 677")).Errors).Key);
        Assert.Equal(478_567_700, Assert.IsType<Parsed<NewFinancing>.Valid>(Financing(amount: "4 785 677", cap: "4\u00a0785\u00a0677")).Value.AmountMinor);
    }

    [Theory]
    [InlineData("health-data-sweden", "HDS")]
    [InlineData("digit-hub", "DH")]
    [InlineData("spin", "SPI")]
    [InlineData("x", "X")]
    public void A_prefix_is_made_of_the_slug(string slug, string expected) => Assert.Equal(expected, HubImport.Prefix(slug));

    [Fact]
    public void Every_status_is_read_back_from_the_way_files_write_it()
    {
        Assert.All(Enum.GetValues<PartnerStatus>(), status => Assert.Equal(status, Keys.Parse<PartnerStatus>(Keys.Kebab(status))));
        Assert.Equal("co-financier", Keys.Kebab(PartnerStatus.CoFinancier));
        Assert.Null(Keys.Parse<PartnerStatus>("friend"));
    }

    private static Parsed<NewFinancing> Financing(string? share = null, string? amount = null, string? cap = null) =>
        new FinancingFields { NameSv = "Vinnova", Nature = "national", Form = "cash", Share = share, Amount = amount, Cap = cap }.Parse([], "SEK");
}
