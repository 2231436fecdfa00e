using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>Regions as people write them, "Skåne län, SE221", and as the code list has them.</summary>
internal static class Regions
{
    public static string Show(CodeList list, IEnumerable<string> codes) => string.Join(", ", codes.Select(code => list.Label(code, Language.Current)));

    /// <summary>The names of the regions for readers; null when there are none.</summary>
    public static string? Names(ICodeLists lists, IReadOnlyCollection<string> codes) => codes.Count == 0 ? null : Show(lists.Current(ListNames.Nuts2024), codes);

    /// <summary>The codes in the order they were written; what the list does not know is an error that names it.</summary>
    public static IReadOnlyList<string> Codes(this FieldReader f, CodeList list, string? text, string field)
    {
        var codes = new List<string>();
        foreach (var word in (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (list.Codes.FirstOrDefault(code => Means(code, word)) is { } known) codes.Add(known.Value);
            else f.Add(field, "regions.unknown", word);
        }

        return [.. codes.Distinct()];
    }

    private static bool Means(Code code, string word) =>
        ((string[])[code.Value, code.Label.Sv, code.Label.En]).Any(name => string.Equals(name, word, StringComparison.CurrentCultureIgnoreCase));
}
