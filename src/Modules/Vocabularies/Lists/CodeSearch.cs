using System.Globalization;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Lists;

/// <summary>Finds codes by code, label, official label or alias, and lists by what is said of them, in both languages.</summary>
internal static class CodeSearch
{
    private static readonly CompareInfo Compare = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static bool Has(CodeList list, string word) =>
        new[] { list.Name, list.Version, list.Title.Sv, list.Title.En, list.Source.Name, list.Source.Holder, list.Source.InSwedish.Name, list.Source.InSwedish.Holder, list.Source.Licence }.Any(text => Holds(text, word));

    public static bool Has(Code code, string word) =>
        code.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || Holds(code.Label.Sv, word) || Holds(code.Label.En, word) || Holds(code.Official, word)
        || code.AliasesSv.Any(alias => Holds(alias, word)) || code.AliasesEn.Any(alias => Holds(alias, word));

    private static bool Holds(string? text, string word) => text is not null && Compare.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;
}
