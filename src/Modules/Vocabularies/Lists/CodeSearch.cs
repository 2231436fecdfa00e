using System.Globalization;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Lists;

/// <summary>Finds codes by code, label, official label or alias, in the order of the list.</summary>
internal static class CodeSearch
{
    private static readonly CompareInfo Compare = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static IReadOnlyList<Code> In(CodeList list, string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? list.Codes : [.. list.Codes.Where(code => words.All(word => Has(code, word)))];
    }

    private static bool Has(Code code, string word) =>
        code.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || Holds(code.Label.Sv, word) || Holds(code.Label.En, word) || Holds(code.Official, word)
        || code.AliasesSv.Any(alias => Holds(alias, word)) || code.AliasesEn.Any(alias => Holds(alias, word));

    private static bool Holds(string? text, string word) => text is not null && Compare.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;
}
