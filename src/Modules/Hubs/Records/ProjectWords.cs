using System.Text;

namespace Samverka.Hubs.Records;

/// <summary>The words by which a project is found. Numbers of a funder are written with and without spaces, hyphens and points, so they are kept both ways.</summary>
internal static class ProjectWords
{
    public static string Of(IEnumerable<string?> words)
    {
        var known = words.OfType<string>().Select(word => word.ToLowerInvariant()).Distinct().ToList();
        return string.Join('\n', known.Concat(known.Select(Bare)).Distinct());
    }

    /// <summary>Letters and digits alone, in small letters: "Dnr 2024/0117" and "DNR-2024-0117" are the same.</summary>
    public static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var letter in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter)) bare.Append(letter);
        }

        return bare.ToString();
    }
}
