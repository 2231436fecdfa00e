using System.Text;

namespace Samverka.Applications.Domain;

/// <summary>What a request is about, in its own first words.</summary>
internal static class FirstWords
{
    /// <summary>So much of a text is enough to take them from.</summary>
    public const int Enough = 200;

    private const int Most = 70;

    /// <summary>The first sentence where it is short, else whole words of it and a sign that more follows.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder(Most);
        for (var rest = text.AsSpan().TrimStart(); rest.Length > 0;)
        {
            var word = rest[..EndOfWord(rest)];
            rest = rest[word.Length..].TrimStart();
            if (line.Length > 0 && line.Length + 1 + word.Length > Most) return line.ToString().TrimEnd(',', ';', ':', '–', '-') + " …";
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
            if (line.Length >= Most / 3 && word[^1] is '.' or '?' or '!') return line.ToString().TrimEnd('.');
        }

        return line.Length > Most ? line.ToString(0, Most) + " …" : line.ToString();
    }

    private static int EndOfWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        return end;
    }
}
