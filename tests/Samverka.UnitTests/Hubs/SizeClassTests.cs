using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Hubs;

/// <summary>The class of figures and of a row of years, by the lists that the product ships.</summary>
public sealed class SizeClassTests
{
    private const long Million = 100_000_000;

    private static int _made;

    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly ICodeLists Lists = new CodeLists(new OverridesInForce(), TimeProvider.System);
    private static readonly OrganisationId A = Ids.New<OrganisationId>();
    private static readonly OrganisationId B = Ids.New<OrganisationId>();
    private static readonly OrganisationId Town = Ids.New<OrganisationId>();
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Theory]
    [InlineData(9.9, 2, 9, "micro")]
    [InlineData(10, 2, 2, "small")]
    [InlineData(9, 3, 3, "small")]
    [InlineData(49.9, 11, 10, "small")]
    [InlineData(249.9, 51, 43, "medium")]
    [InlineData(249.9, 50, 44, "medium")]
    [InlineData(249.9, 51, 44, "small-mid-cap")]
    [InlineData(250, 1, 1, "small-mid-cap")]
    [InlineData(749.9, 151, 129, "small-mid-cap")]
    [InlineData(750, 1, 1, "large")]
    [InlineData(300, 151, 130, "large")]
    public void Staff_must_be_below_the_limit_and_one_of_the_amounts_within_it(double staff, long turnover, long balance, string expected) =>
        Assert.Equal(expected, SizeClasses.On(Lists, Today).Of(new FiguresInEuro((long)(staff * 10), turnover * Million, balance * Million)));

    [Fact]
    public void Before_small_mid_caps_were_defined_the_next_class_is_large()
    {
        var figures = new FiguresInEuro(4_800, 100 * Million, 80 * Million);

        Assert.Equal("large", SizeClasses.On(Lists, new DateOnly(2025, 5, 20)).Of(figures));
        Assert.Equal("small-mid-cap", SizeClasses.On(Lists, new DateOnly(2025, 5, 21)).Of(figures));
    }

    [Fact]
    public void A_limit_is_compared_after_the_amounts_are_euro() =>
        Assert.Equal(new FiguresInEuro(50, 2 * Million, 1 * Million), Figures(A, 2025, 5, turnover: 22, balance: 11, perEuro: 11).InEuro);

    [Theory]
    [InlineData("20", "small")]
    [InlineData("20,60", "small")]
    [InlineData("20,60,60", "medium")]
    [InlineData("20,60,20,60", "small")]
    [InlineData("60,5,20", "small")]
    [InlineData("20,60,300", "medium")]
    [InlineData("20,60,-,60", "small")]
    public void A_class_changes_when_two_years_in_a_row_lie_on_the_same_side(string staff, string expected)
    {
        var years = staff.Split(',').Select((text, i) => (Text: text, Year: 2021 + i)).Where(year => year.Text != "-");

        Assert.Equal(expected, Work([], [.. years.Select(year => Figures(A, year.Year, int.Parse(year.Text)))])[^1].Standing);
    }

    [Fact]
    public void A_purchase_counts_from_its_day_and_next_year_still()
    {
        Ownership[] bought = [Owns(B, A, 100, new DateOnly(2026, 3, 1))];
        SizeFigures[] figures = [Figures(A, 2024, 8), Figures(A, 2025, 8), Figures(B, 2025, 480)];

        var points = Work(bought, figures);
        Assert.Equal(["micro", "micro", "small-mid-cap"], points.Select(point => point.Standing));
        Assert.Equal((Today, false), (points[^1].Day, points[^1].IsYearEnd));

        var later = new SizeWork(A, bought, [.. figures, Figures(A, 2026, 8)], new HashSet<OrganisationId>(), SizeClasses.On(Lists, Today)).Of(new DateOnly(2027, 2, 1));
        Assert.Equal("small-mid-cap", later[^1].Standing);
        Assert.Equal("micro", new SizeWork(A, bought, figures, new HashSet<OrganisationId>(), SizeClasses.On(Lists, Today)).Of(new DateOnly(2026, 2, 28))[^1].Standing);
    }

    [Fact]
    public void Figures_are_summed_by_share_and_every_line_keeps_its_source()
    {
        var point = Work([Owns(B, A, 30)], [Figures(A, 2025, 40, 4, 4), Figures(B, 2025, 100, 20, 10)])[^1];

        Assert.Equal(new FiguresInEuro(700, 10 * Million, 7 * Million), point.Sum);
        Assert.Equal("medium", point.Class);
        Assert.All(point.Lines, line => Assert.Equal("Report", line.Figures!.Source));
    }

    [Fact]
    public void Without_figures_of_all_that_count_there_is_no_class()
    {
        var point = Assert.Single(Work([Owns(B, A, 30)], [Figures(A, 2025, 40)]));

        Assert.Null(point.Class);
        Assert.Null(point.Standing);
        Assert.Equal([false, true], point.Lines.Select(line => line.Figures is null));
    }

    [Fact]
    public void A_quarter_owned_by_authorities_is_large_at_once()
    {
        var points = Work([Owns(Town, A, 25, new DateOnly(2026, 1, 1))], [Figures(A, 2024, 5), Figures(A, 2025, 5)], Town);

        Assert.Equal(["micro", "micro", "large"], points.Select(point => point.Standing));
        Assert.Equal(Rate.OfPercent(25), points[^1].PublicPart);
    }

    [Fact]
    public void A_year_that_merged_records_both_have_is_one_year_and_what_was_entered_last_counts()
    {
        var points = Work([], [Figures(A, 2024, 20), Figures(A, 2025, 70), Figures(A, 2025, 60)]);

        Assert.Equal(["small", "small"], points.Select(point => point.Standing));
        Assert.Equal(600, points[^1].Sum!.Value.StaffTenths);
    }

    private static IReadOnlyList<SizePoint> Work(Ownership[] links, SizeFigures[] figures, params OrganisationId[] authorities) =>
        new SizeWork(A, links, figures, authorities.ToHashSet(), SizeClasses.On(Lists, Today)).Of(Today);

    private static SizeFigures Figures(OrganisationId organisation, int year, int staff, long turnover = 1, long balance = 1, int perEuro = 1) => new()
    {
        Id = Next(),
        HubId = Ids.New<HubId>(),
        OrganisationId = organisation,
        YearEnd = new DateOnly(year, 12, 31),
        StaffTenths = staff * 10,
        TurnoverMinor = turnover * Million,
        BalanceMinor = balance * Million,
        Currency = perEuro == 1 ? "EUR" : "SEK",
        PerEuro = perEuro * 10_000,
        Source = "Report",
    };

    // Each made after the one before it.
    private static Guid Next() => new(Interlocked.Increment(ref _made), 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Ownership Owns(OrganisationId owner, OrganisationId owned, int percent, DateOnly? from = null) =>
        new() { Id = Next(), HubId = Ids.New<HubId>(), OwnerId = owner, OwnedId = owned, Share = Rate.OfPercent(percent), From = from };
}
