using System.Globalization;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Sizing;

/// <summary>Size classes by the definitions that hold on a day, smallest first. What fits none is large.</summary>
internal sealed class SizeClasses
{
    public const string Sme = "size-eu-2003-361";
    public const string SmallMidCap = "size-small-mid-cap";
    public const string Large = "large";

    private SizeClasses(IReadOnlyList<CodeList> lists) => (Lists, All) = (lists, [.. lists.SelectMany(list => list.Codes).Select(SizeLimit.Of)]);

    public IReadOnlyList<CodeList> Lists { get; }

    public IReadOnlyList<SizeLimit> All { get; }

    public static SizeClasses On(ICodeLists lists, DateOnly day) =>
        new([.. ((string[])[Sme, SmallMidCap]).Select(name => lists.AsOf(name, day)).Where(list => list.Validity.Holds(day))]);

    /// <summary>The code of the first class that the figures fit.</summary>
    public string Of(FiguresInEuro figures) => All.FirstOrDefault(limit => limit.Fits(figures))?.Code.Value ?? Large;

    /// <summary>Null for large, which stands in no list.</summary>
    public LocalText? Label(string code) => All.FirstOrDefault(limit => limit.Code.Value == code)?.Code.Label;

    /// <summary>
    /// The class after years in a row: it changes only when all of them lie on the same side of it, and then to the nearest of them (article 4.2).
    /// </summary>
    public string After(string standing, IReadOnlyList<string> years)
    {
        var at = Rank(standing);
        if (years.All(year => Rank(year) > at)) return years.MinBy(Rank)!;
        if (years.All(year => Rank(year) < at)) return years.MaxBy(Rank)!;
        return standing;
    }

    private int Rank(string code) => All.TakeWhile(limit => limit.Code.Value != code).Count();
}

/// <summary>The limits of one class: fewer staff, and not more than one of the two amounts, in cents.</summary>
internal sealed record SizeLimit(Code Code, int StaffBelow, long TurnoverAtMost, long BalanceAtMost)
{
    public Money Turnover => new(TurnoverAtMost, "EUR");

    public Money Balance => new(BalanceAtMost, "EUR");

    public static SizeLimit Of(Code code) => new(code, (int)Number(code, "headcountBelow"), Number(code, "turnoverAtMostEur") * 100, Number(code, "balanceSheetAtMostEur") * 100);

    public bool StaffFits(FiguresInEuro figures) => figures.StaffTenths < StaffBelow * 10L;

    public bool TurnoverFits(FiguresInEuro figures) => figures.TurnoverCents <= TurnoverAtMost;

    public bool BalanceFits(FiguresInEuro figures) => figures.BalanceCents <= BalanceAtMost;

    public bool Fits(FiguresInEuro figures) => StaffFits(figures) && (TurnoverFits(figures) || BalanceFits(figures));

    private static long Number(Code code, string name) => long.Parse(code.Attributes[name], CultureInfo.InvariantCulture);
}
