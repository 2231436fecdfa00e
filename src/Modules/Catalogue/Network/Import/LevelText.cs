using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Catalogue.Network.Import;

/// <summary>
/// Reads "Name - 5, Other name - 3". Names hold commas and hyphens themselves, so the code list decides where one ends:
/// the longest name that fits is taken.
/// </summary>
internal sealed class LevelText(CodeList list)
{
    private readonly List<(string Name, string Code)> _names =
        [.. list.Codes.Select(code => (code.Official ?? code.Label.En, code.Value)).OrderByDescending(name => name.Item1.Length)];

    /// <summary>The levels, strongest first (a name given twice counts with its highest), and what could not be read.</summary>
    public (IReadOnlyList<SpecialisationLevel> Levels, IReadOnlyList<Unread> Unread) Read(string text)
    {
        var levels = new List<SpecialisationLevel>();
        var unread = new List<Unread>();
        var rest = text.AsSpan().Trim();
        while (rest.Length > 0)
        {
            if (Take(rest) is not var (code, level, length))
            {
                length = Broken(rest, unread);
            }
            else
            {
                levels.Add(new SpecialisationLevel(code, level));
            }

            rest = rest[length..].TrimStart(", ");
        }

        return (ListingFacts.Ordered(levels), unread);
    }

    private (string Code, int Level, int Length)? Take(ReadOnlySpan<char> rest)
    {
        foreach (var (name, code) in _names)
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase) && Level(rest[name.Length..]) is { } level) return (code, level, name.Length + 4);
        }

        return null;
    }

    /// <summary>The level of " - 4" followed by the end or a comma.</summary>
    private static int? Level(ReadOnlySpan<char> tail) =>
        tail.Length >= 4 && tail[..3] is " - " && tail[3] is >= '1' and <= '5' && (tail.Length == 4 || tail[4] == ',') ? tail[3] - '0' : null;

    /// <summary>Skips to after the next level, so that one unknown name does not hide those behind it.</summary>
    private int Broken(ReadOnlySpan<char> rest, List<Unread> unread)
    {
        for (var at = 0; at < rest.Length; at++)
        {
            if (Level(rest[at..]) is null) continue;
            unread.Add(Of(rest[..at].ToString()));
            return at + 4;
        }

        unread.Add(Of(rest.ToString()));
        return rest.Length;
    }

    private Unread Of(string text)
    {
        var known = _names.Any(name => text.StartsWith(name.Name, StringComparison.OrdinalIgnoreCase));
        return new Unread(text, known, Nearest.Of(text, _names.Select(name => name.Name)));
    }

    /// <summary>A piece that is no "name - level" of the list. IsName when the name is known and only the level is wrong.</summary>
    internal sealed record Unread(string Text, bool IsName, string? Suggestion);
}
