namespace Samverka.Matching.Domain.Analysis;

/// <param name="Text">Folded: lower case, å ä ö kept, other marks removed.</param>
/// <param name="Start">Where the word stands in the text that was read, so that it can be shown as it was typed.</param>
/// <param name="Joined">True for the extra form of a hyphenated word without its hyphen ("e-handel" also as "ehandel").</param>
internal readonly record struct Token(ReadOnlyMemory<char> Text, int Start, int Length, bool Joined)
{
    public override string ToString() => Text.ToString();
}
