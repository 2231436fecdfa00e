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
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var line = "";
        foreach (var word in words)
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > Most) return line.TrimEnd(',', ';', ':', '–', '-') + " …";
            line = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length >= Most / 3 && word[^1] is '.' or '?' or '!') return line.TrimEnd('.');
        }

        return line.Length > Most ? line[..Most] + " …" : line;
    }
}
