using Samverka.Hubs.Editing;
using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>One accounting year's figures as typed.</summary>
internal sealed class FiguresForm
{
    private const string Euro = "EUR";
    private const int EuroPerEuro = 10_000;

    // No currency here is worth a hundred euro; less is a slip of the pen.
    private const int LeastPerEuro = 100;

    public static IReadOnlyList<string> Currencies { get; } = ["SEK", Euro, "DKK", "NOK"];

    public string? YearEnd { get; set; }

    public string? Staff { get; set; }

    public string? Turnover { get; set; }

    public string? Balance { get; set; }

    public string? Currency { get; set; }

    public string? PerEuro { get; set; }

    public string? Source { get; set; }

    public static FiguresForm Of(SizeFigures figures) => new()
    {
        YearEnd = FieldWriting.Day(figures.YearEnd),
        Staff = FieldWriting.Scaled(figures.StaffTenths, 10),
        Turnover = FieldWriting.Amount(figures.TurnoverMinor),
        Balance = FieldWriting.Amount(figures.BalanceMinor),
        Currency = figures.Currency,
        PerEuro = figures.Currency == Euro ? null : FieldWriting.Scaled(figures.PerEuro, EuroPerEuro),
        Source = figures.Source,
    };

    public Parsed<NewFigures> Parse(DateOnly today)
    {
        var f = new FieldReader();
        var end = f.Day(YearEnd, nameof(YearEnd));
        f.Check(!string.IsNullOrWhiteSpace(YearEnd), nameof(YearEnd), "size.year.missing");
        f.Check(end is null || end <= today, nameof(YearEnd), "size.year.future");
        var staff = f.Scaled(Staff, nameof(Staff), 10, "size.staff.malformed");
        var (turnover, balance) = (Amount(f, Turnover, nameof(Turnover), "size.turnover.missing"), Amount(f, Balance, nameof(Balance), "size.balance.missing"));
        f.Check(Currencies.Contains(Currency), nameof(Currency), "add.choice.missing");
        var rate = Currency == Euro ? EuroPerEuro : f.Scaled(PerEuro, nameof(PerEuro), EuroPerEuro, "size.rate.malformed");
        f.Check(rate is null or >= LeastPerEuro, nameof(PerEuro), "size.rate.malformed");
        var source = f.Required(Source, nameof(Source), "size.source.missing", SizeFigures.SourceMax);
        return f.Result(() => new NewFigures(end!.Value, (int)staff!.Value, turnover!.Value, balance!.Value, Currency!, (int)rate!.Value, source));
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string? Value)> Fields() =>
    [
        ("size.year", YearEnd), ("size.staff", Staff), ("size.turnover", Turnover), ("size.balance", Balance), ("size.currency", Currency), ("size.rate", PerEuro), ("size.source", Source),
    ];

    private static long? Amount(FieldReader f, string? text, string field, string missing)
    {
        f.Check(!string.IsNullOrWhiteSpace(text), field, missing);
        return f.Minor(text, field);
    }
}

internal sealed record NewFigures(DateOnly YearEnd, int StaffTenths, long TurnoverMinor, long BalanceMinor, string Currency, int PerEuro, string Source)
{
    public SizeFigures Make(Guid id, HubId hub, OrganisationId organisation) => new()
    {
        Id = id,
        HubId = hub,
        OrganisationId = organisation,
        YearEnd = YearEnd,
        StaffTenths = StaffTenths,
        TurnoverMinor = TurnoverMinor,
        BalanceMinor = BalanceMinor,
        Currency = Currency,
        PerEuro = PerEuro,
        Source = Source,
    };

    public void Write(SizeFigures figures)
    {
        (figures.YearEnd, figures.StaffTenths, figures.Source) = (YearEnd, StaffTenths, Source);
        (figures.TurnoverMinor, figures.BalanceMinor, figures.Currency, figures.PerEuro) = (TurnoverMinor, BalanceMinor, Currency, PerEuro);
    }
}
