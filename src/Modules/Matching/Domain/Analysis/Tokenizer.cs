namespace Samverka.Matching.Domain.Analysis;

/// <summary>
/// Cuts a text into words. "3D", "5G" and "4.0" are words; "CNC-maskin" is "cnc", "maskin" and, joined, "cncmaskin".
/// </summary>
internal static class Tokenizer
{
    public const int LongestWord = 60;
    private const int LongestChain = 3;

    /// <param name="cleaned">The text the positions of the tokens refer to.</param>
    public static List<Token> Read(string text, out string cleaned)
    {
        cleaned = LetterFolding.Clean(text);
        var folded = new char[cleaned.Length];
        for (int i = 0; i < folded.Length; i++)
            folded[i] = LetterFolding.Fold(cleaned[i]);

        var tokens = new List<Token>(cleaned.Length / 7 + 1);
        int at = 0;
        while (at < folded.Length)
            at = LetterFolding.IsWordCharacter(folded[at]) ? ReadChain(folded, at, tokens) : at + 1;
        return tokens;
    }

    public static List<Token> Read(string text) => Read(text, out _);

    private static int ReadChain(char[] text, int start, List<Token> tokens)
    {
        int first = tokens.Count;
        int at = start;
        while (true)
        {
            int end = EndOfRun(text, at);
            tokens.Add(new Token(Slice(text, at, end), at, end - at, Joined: false));
            at = SkipGenitive(text, end);
            if (at != end || at + 1 >= text.Length || !IsHyphen(text[at]) || !LetterFolding.IsWordCharacter(text[at + 1]))
                break;
            at++;
        }
        AddJoined(text, start, tokens, first);
        return at;
    }

    private static void AddJoined(char[] text, int start, List<Token> tokens, int first)
    {
        int runs = tokens.Count - first;
        if (runs is < 2 or > LongestChain)
            return;

        string joined = string.Concat(tokens.Skip(first).Select(token => token.ToString()));
        Token last = tokens[^1];
        if (joined.Length <= LongestWord)
            tokens.Add(new Token(joined.AsMemory(), start, last.Start + last.Length - start, Joined: true));
    }

    private static int EndOfRun(char[] text, int at)
    {
        int start = at;
        while (at < text.Length && (LetterFolding.IsWordCharacter(text[at]) || IsDecimalMark(text, at)))
            at++;
        if (at - start != 1 || !char.IsLetter(text[start]))
            return at;
        return EndOfProgrammingLanguage(text, at);
    }

    /// <summary>C++, C#, F#.</summary>
    private static int EndOfProgrammingLanguage(char[] text, int at)
    {
        if (at < text.Length && text[at] == '#')
            return at + 1;
        return at + 1 < text.Length && text[at] == '+' && text[at + 1] == '+' ? at + 2 : at;
    }

    private static bool IsDecimalMark(char[] text, int at) =>
        text[at] is '.' or ',' && at + 1 < text.Length && at > 0 && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    private static int SkipGenitive(char[] text, int at)
    {
        bool genitive = at + 1 < text.Length && text[at] is '\'' or '’' && at + 1 < text.Length && text[at + 1] == 's'
            && (at + 2 >= text.Length || !LetterFolding.IsWordCharacter(text[at + 2]));
        return genitive ? at + 2 : at;
    }

    private static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011';

    private static ReadOnlyMemory<char> Slice(char[] text, int start, int end) =>
        text.AsMemory(start, Math.Min(end - start, LongestWord));
}
