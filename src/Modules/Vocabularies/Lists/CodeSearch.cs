using System.Globalization;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Lists;

/// <summary>Finds codes by code, label, official label or alias, in the order of the list; and lists by what is said of them.</summary>
internal static class CodeSearch
{
    private static readonly CompareInfo Compare = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    public static IReadOnlyList<Code> In(CodeList list, string? text)
    {
        var words = Words(text);
        return words.Length == 0 ? list.Codes : [.. list.Codes.Where(code => words.All(word => Has(code, word)))];
    }

    public static IEnumerable<CodeList> Among(IEnumerable<CodeList> lists, string? text)
    {
        var words = Words(text);
        return lists.Where(list => words.All(word => Has(list, word)));
    }

    private static string[] Words(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static bool Has(CodeList list, string word) =>
        new[] { list.Name, list.Version, list.Title.Sv, list.Title.En, list.Source.Name, list.Source.Holder, list.Source.InSwedish.Name, list.Source.InSwedish.Holder, list.Source.Licence }.Any(text => Holds(text, word));

    private static bool Has(Code code, string word) =>
        code.Value.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        || Holds(code.Label.Sv, word) || Holds(code.Label.En, word) || Holds(code.Official, word)
        || code.AliasesSv.Any(alias => Holds(alias, word)) || code.AliasesEn.Any(alias => Holds(alias, word));

    private static bool Holds(string? text, string word) => text is not null && Compare.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0;
}
