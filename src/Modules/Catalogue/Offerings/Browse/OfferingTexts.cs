using Samverka.Catalogue.Network.Search;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>The words of each offering's titles and of its summaries, in both languages, told apart.</summary>
internal sealed class OfferingTexts
{
    private readonly int _offerings;

    public OfferingTexts(IReadOnlyList<OfferingEntry> entries)
    {
        _offerings = entries.Count;
        Words = new WordIndex([.. entries.SelectMany(entry => Parts(entry.Search))]);
    }

    /// <summary>Two texts for each offering, at <see cref="Title"/> and <see cref="Summary"/> of its place.</summary>
    public WordIndex Words { get; }

    public static int Title(int place) => 2 * place;

    public static int Summary(int place) => (2 * place) + 1;

    /// <summary>The offerings with a word that holds these letters.</summary>
    public Marks Holding(string part)
    {
        var (texts, offerings) = (Words.With(part), new Marks(_offerings));
        for (var place = 0; place < _offerings; place++)
        {
            if (texts[Title(place)] || texts[Summary(place)]) offerings.Set(place);
        }

        return offerings;
    }

    // Two titles, in both languages, stand before the summaries.
    private static string[] Parts(string search)
    {
        var end = search.IndexOf('\n', search.IndexOf('\n', StringComparison.Ordinal) + 1);
        return end < 0 ? [search, ""] : [search[..end], search[end..]];
    }
}
