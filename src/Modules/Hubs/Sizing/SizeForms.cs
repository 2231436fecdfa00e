using Samverka.Hubs.Editing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Hubs.Sizing;

/// <summary>One accounting year's figures as typed.</summary>
internal sealed class FiguresForm
{
    public string? YearEnd { get; set; }

    public string? Staff { get; set; }

    public string? Turnover { get; set; }

    public string? Balance { get; set; }

    public string? Currency { get; set; }

    public string? PerEuro { get; set; }

    public string? Source { get; set; }

    public static IReadOnlyList<string> Currencies { get; } = ["SEK", "EUR"];

    public static FiguresForm Of(SizeFigures figures) => new()
    {
        YearEnd = FieldWriting.Day(figures.YearEnd),
        Staff = (figures.StaffTenths / 10m).ToString("0.#", Language.Current.Culture),
        Turnover = FieldWriting.Amount(figures.TurnoverMinor),
        Balance = FieldWriting.Amount(figures.BalanceMinor),
        Currency = figures.Currency,
        PerEuro = figures.Currency == "EUR" ? null : (figures.PerEuro / 10_000m).ToString("0.####", Language.Current.Culture),
        Source = figures.Source,
    };

    /// <param name="taken">Years of which the hub has figures already.</param>
    public Parsed<NewFigures> Parse(DateOnly today, IReadOnlyCollection<DateOnly> taken)
    {
        var f = new FieldReader();
        var end = f.Day(YearEnd, nameof(YearEnd));
        f.Check(!string.IsNullOrWhiteSpace(YearEnd), nameof(YearEnd), "size.year.missing");
        f.Check(end is null || end <= today, nameof(YearEnd), "size.year.future");
        f.Check(end is null || !taken.Contains(end.Value), nameof(YearEnd), "size.year.taken");
        var staff = f.Scaled(Staff, nameof(Staff), 10, "size.staff.malformed");
        f.Check(!string.IsNullOrWhiteSpace(Staff), nameof(Staff), "size.staff.malformed");
        var (turnover, balance) = (f.Minor(Turnover, nameof(Turnover)), f.Minor(Balance, nameof(Balance)));
        f.Check(!string.IsNullOrWhiteSpace(Turnover), nameof(Turnover), "add.amount.malformed");
        f.Check(!string.IsNullOrWhiteSpace(Balance), nameof(Balance), "add.amount.malformed");
        f.Check(Currencies.Contains(Currency), nameof(Currency), "add.choice.missing");
        var rate = Currency == "EUR" ? 10_000 : f.Scaled(PerEuro, nameof(PerEuro), 10_000, "size.rate.malformed");
        f.Check(Currency == "EUR" || rate is null or > 0, nameof(PerEuro), "size.rate.malformed");
        f.Check(Currency == "EUR" || !string.IsNullOrWhiteSpace(PerEuro), nameof(PerEuro), "size.rate.malformed");
        var source = f.Required(Source, nameof(Source), "size.source.missing", SizeFigures.SourceMax);
        return f.Result(() => new NewFigures(end!.Value, (int)staff!.Value, turnover!.Value, balance!.Value, Currency!, (int)rate!.Value, source));
    }
}

internal sealed record NewFigures(DateOnly YearEnd, int StaffTenths, long TurnoverMinor, long BalanceMinor, string Currency, int PerEuro, string Source);

/// <summary>An owner as typed.</summary>
internal sealed class OwnershipForm
{
    public string? Other { get; set; }

    /// <summary>owner: the other owns this one; owned: this one owns the other.</summary>
    public string? Way { get; set; }

    public string? Share { get; set; }

    public bool Controls { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public Parsed<NewOwnership> Parse(OrganisationId self, IReadOnlyList<OrganisationSummary> matches)
    {
        var f = new FieldReader();
        var words = f.Required(Other, nameof(Other), "add.partner.missing", 200);
        if (words.Length > 0) f.Check(matches.Count == 1, nameof(Other), matches.Count == 0 ? "add.partner.unknown" : "add.partner.several");
        f.Check(matches.Count != 1 || matches[0].Id != self, nameof(Other), "size.owner.self");
        f.Check(Way is "owner" or "owned", nameof(Way), "add.choice.missing");
        f.Check(!string.IsNullOrWhiteSpace(Share), nameof(Share), "add.share.malformed");
        var share = f.Percent(Share, nameof(Share));
        var (from, to) = (f.Day(From, nameof(From)), f.Day(To, nameof(To)));
        f.Check(from is null || to is null || from <= to, nameof(To), "add.period.backwards");
        return f.Result(() => Way == "owner"
            ? new NewOwnership(matches[0].Id, self, share!.Value, Controls, from, to)
            : new NewOwnership(self, matches[0].Id, share!.Value, Controls, from, to));
    }
}

internal sealed record NewOwnership(OrganisationId Owner, OrganisationId Owned, Rate Share, bool Controls, DateOnly? From, DateOnly? To);
