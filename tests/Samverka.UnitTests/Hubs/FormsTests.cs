using System.Globalization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Import;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.UnitTests.Hubs;

public sealed class FormsTests
{
    [Theory]
    [InlineData("8,5", 85L)]
    [InlineData("1 000", 10_000L)]
    [InlineData("8,55", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void A_number_with_decimals_is_read_whole_or_refused(string text, long? expected)
    {
        var f = new FieldReader();

        Assert.Equal(expected, f.Scaled(text, "Staff", 10, "wrong"));
        Assert.Equal(expected is null, f.Result(() => 0) is Parsed<int>.Invalid);
    }

    [Theory]
    [InlineData("sv", "1,200", "field.amount.ambiguous")]
    [InlineData("sv", "1.200", "field.amount.ambiguous")]
    [InlineData("en", "1.200", "field.amount.ambiguous")]
    [InlineData("en", "1,200", null)]
    [InlineData("en", "1 200", null)]
    public void A_staff_that_can_mean_two_numbers_is_refused_and_thousands_are_read_as_in_an_amount(string language, string text, string? error)
    {
        var (before, f) = (CultureInfo.CurrentUICulture, new FieldReader());
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        try
        {
            Assert.Equal(error is null ? 12_000L : null, f.Scaled(text, "Staff", 10, "wrong"));
            Assert.Equal(error, f.Result(() => 0) is Parsed<int>.Invalid wrong ? Assert.Single(wrong.Errors).Key : null);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void A_rate_has_as_many_decimals_as_it_needs() => Assert.Equal(112_730L, new FieldReader().Scaled("11,273", "PerEuro", 10_000, "wrong"));

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
        var read = new HubForm { SummarySv = "Vi hjälper till.", Kind = "dih", Theme = "default", AnswerWithin = "snart" }.Parse(new HubChoices(List(new Code("dih", LocalText.Same("DIH"), null, null, new Dictionary<string, string>(), [], [])), List(), List()));

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

    [Theory]
    [InlineData("Hubben i Hittepå", "hubben-i-hittepa")]
    [InlineData("  Örebro – Åre 2027! ", "orebro-are-2027")]
    [InlineData("!!!", "")]
    public void A_name_in_an_address_has_small_letters_digits_and_hyphens(string name, string slug) => Assert.Equal(slug, Slugs.Of(name));

    [Theory]
    [InlineData("new")]
    [InlineData("a")]
    [InlineData("Hubb")]
    [InlineData("hubb-")]
    [InlineData("hubb--två")]
    public void What_is_no_address_is_refused(string text) => Assert.False(Slugs.IsSlug(text));

    [Fact]
    public void A_name_that_is_taken_gets_a_number() => Assert.Equal(("piloter-3", "new-1"), (Slugs.Free("Piloter", ["piloter", "piloter-2"]), Slugs.Free("New", [])));

    [Theory]
    [InlineData("2025-01-01 – 2025-06-30: 20", 1)]
    [InlineData("2025-07-01-2025-12-31: 1 200\n2025-01-01 – 2025-06-30: 20", 2)]
    [InlineData("", 0)]
    public void Spans_of_a_target_are_read_in_order(string text, int count)
    {
        var spans = TargetSteps.Read(text, isAmount: false)!;
        Assert.Equal(count, spans.Count);
        Assert.Equal(spans.OrderBy(span => span.From), spans);
    }

    [Theory]
    [InlineData("2025-01-01 – 2025-06-30")]
    [InlineData("2025-06-30 – 2025-01-01: 20")]
    [InlineData("2025-01-01 – 2025-06-30: 20\n2025-06-30 – 2025-12-31: 20")]
    [InlineData("vår: 20")]
    public void Spans_that_are_none_or_overlap_are_refused(string text) => Assert.Null(TargetSteps.Read(text, isAmount: false));

    [Fact]
    public void A_number_is_kept_as_written_and_without_what_people_leave_out()
    {
        var words = ProjectWords.Of(["Dnr 2024/0117", "HP-2024-0117"]);
        Assert.Contains("dnr 2024/0117", words);
        Assert.Contains("dnr20240117", words);
        Assert.Contains("hp20240117", words);
    }

    [Fact]
    public void The_parts_of_an_amount_make_up_the_amount_and_are_shown_as_they_were_typed()
    {
        var form = new TargetForm { IndicatorSv = "Nya investeringar", IsAmount = true, Values = { ["1"] = "1000" }, Parts = { ["companies"] = "600", ["publicBodies"] = "400" } };

        var target = Assert.IsType<Parsed<NewTarget>.Valid>(form.Parse([1], [])).Value;

        Assert.Equal((100_000L, 60_000L, 40_000L), (target.Values[1], target.Parts["companies"], target.Parts["publicBodies"]));
        Assert.Equal("600", TargetForm.Of(target.Make(Guid.Empty, new ProjectId(Guid.Empty), "key", 1)).Parts["companies"]);
        form.Parts["companies"] = "500";
        Assert.Equal(["900", "1000"], Assert.Single(Assert.IsType<Parsed<NewTarget>.Invalid>(form.Parse([1], [])).Errors).Arguments);
    }

    private static CodeList List(params Code[] codes) => new("list", "1", LocalText.Same(""), new Validity(DateOnly.MinValue), new CodeSource("", null, null), codes);

    private static Parsed<NewFinancing> Financing(string? share = null, string? amount = null, string? cap = null) =>
        new FinancingFields { NameSv = "Vinnova", Nature = "national", Form = "cash", Share = share, Amount = amount, Cap = cap }.Parse("SEK");
}
