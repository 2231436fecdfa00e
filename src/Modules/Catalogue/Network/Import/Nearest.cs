namespace Samverka.Catalogue.Network.Import;

/// <summary>Guesses which known name a misspelt one was meant to be.</summary>
internal static class Nearest
{
    /// <summary>The name with the fewest letters to change; null when more than about a third would have to.</summary>
    public static string? Of(string text, IEnumerable<string> names)
    {
        var best = names.Select(name => (Name: name, Steps: Steps(text.ToLowerInvariant(), name.ToLowerInvariant()))).MinBy(pair => pair.Steps);
        return best.Name is not null && best.Steps <= Math.Max(2, best.Name.Length * 2 / 5) ? best.Name : null;
    }

    private static int Steps(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (from[i - 1] == to[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[to.Length];
    }
}
