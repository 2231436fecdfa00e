using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Dictionaries;

/// <summary>One place of a condition: a letter, some letters ("[ae]"), all but some ("[^ae]") or any (".").</summary>
internal readonly record struct LetterSet(string Letters, bool AllBut)
{
    public bool Has(char letter) => Letters.Contains(letter, StringComparison.Ordinal) != AllBut;

    public static LetterSet[] Parse(string condition)
    {
        var sets = new List<LetterSet>();
        for (int at = 0; at < condition.Length; at++)
        {
            int end = condition[at] == '[' ? condition.IndexOf(']', at) : at;
            sets.Add(Of(condition[at..(end + 1)].Trim('[', ']')));
            at = end;
        }
        return condition == "." ? [] : [.. sets];
    }

    private static LetterSet Of(string letters) => letters switch
    {
        "." => new LetterSet("", AllBut: true),
        ['^', .. var others] => new LetterSet(Folded(others), AllBut: true),
        _ => new LetterSet(Folded(letters), AllBut: false),
    };

    private static string Folded(string letters) => string.Concat(letters.Select(LetterFolding.Fold));
}
