namespace Samverka.Matching.Domain.Dictionaries;

/// <summary>One way to make a form of a word: take <paramref name="Strip"/> from its end (a prefix: its beginning) and put <paramref name="Add"/> there.</summary>
/// <param name="Further">Flags of the form that comes out.</param>
/// <param name="Condition">One set of letters for each of the letters of the word nearest the change.</param>
internal sealed record AffixRule(char Flag, bool IsPrefix, string Strip, string Add, string Further, LetterSet[] Condition)
{
    /// <summary>The word that the form was made of; null when this rule did not make it.</summary>
    public string? BaseOf(ReadOnlySpan<char> form)
    {
        if (IsPrefix ? !form.StartsWith(Add) : !form.EndsWith(Add))
            return null;
        string word = IsPrefix ? string.Concat(Strip, form[Add.Length..]) : string.Concat(form[..^Add.Length], Strip);
        return Allows(word) ? word : null;
    }

    private bool Allows(string word)
    {
        if (word.Length < Math.Max(Condition.Length, 1))
            return false;
        int from = IsPrefix ? 0 : word.Length - Condition.Length;
        for (int i = 0; i < Condition.Length; i++)
        {
            if (!Condition[i].Has(word[from + i]))
                return false;
        }
        return true;
    }
}
