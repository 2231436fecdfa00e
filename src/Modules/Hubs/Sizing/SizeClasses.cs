using System.Globalization;
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

    /// <summary>0 for the smallest.</summary>
    public static int Rank(string code) => code switch { "micro" => 0, "small" => 1, "medium" => 2, "small-mid-cap" => 3, _ => 4 };

    /// <summary>
    /// The class after a row of years: it changes only when two years in a row lie on the same side of it (article 4.2). Years oldest first.
    /// </summary>
    public static string? After(IReadOnlyList<string> years)
    {
        string? status = null;
        for (var i = 0; i < years.Count; i++)
        {
            if (status is null) status = years[0];
            else if (Both(years, i, rank => rank > Rank(status))) status = Rank(years[i]) < Rank(years[i - 1]) ? years[i] : years[i - 1];
            else if (Both(years, i, rank => rank < Rank(status))) status = Rank(years[i]) > Rank(years[i - 1]) ? years[i] : years[i - 1];
        }

        return status;
    }

    private static bool Both(IReadOnlyList<string> years, int i, Func<int, bool> holds) => holds(Rank(years[i])) && holds(Rank(years[i - 1]));
}

/// <summary>The limits of one class: fewer staff, and not more than one of the two amounts, in cents.</summary>
internal sealed record SizeLimit(Code Code, int StaffBelow, long TurnoverAtMost, long BalanceAtMost)
{
    public static SizeLimit Of(Code code) => new(code, (int)Number(code, "headcountBelow"), Number(code, "turnoverAtMostEur") * 100, Number(code, "balanceSheetAtMostEur") * 100);

    public bool Fits(FiguresInEuro figures) => figures.StaffTenths < StaffBelow * 10L && (figures.Turnover <= TurnoverAtMost || figures.Balance <= BalanceAtMost);

    private static long Number(Code code, string name) => long.Parse(code.Attributes[name], CultureInfo.InvariantCulture);
}
