using System.Buffers;
using Samverka.Catalogue.Network.Search;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Which texts hold a run of letters within a word. The different words of thousands of texts are few, so they are what is looked through.</summary>
internal sealed class WordIndex
{
    private const char Between = ' ';

    private static readonly SearchValues<char> Breaks = SearchValues.Create(" \n\r\t");

    private readonly int _texts;
    private readonly string _words;
    private readonly string _plain;
    private readonly int[] _starts;
    private readonly int[][] _places;

    /// <param name="texts">The place of a text is its number in this list.</param>
    public WordIndex(IReadOnlyList<string> texts)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var place = 0; place < texts.Count; place++)
        {
            foreach (var range in texts[place].AsSpan().SplitAny(Breaks)) Note(lookup, texts[place].AsSpan(range), place);
        }

        _texts = texts.Count;
        _words = string.Join(Between, places.Keys);
        _plain = string.Create(_words.Length, _words, (plain, words) =>
        {
            for (var at = 0; at < words.Length; at++) plain[at] = Plain(words[at]);
        });
        _places = [.. places.Values.Select(list => list.ToArray())];
        _starts = new int[_places.Length];
        var start = 0;
        foreach (var (number, word) in places.Keys.Index()) (_starts[number], start) = (start, start + word.Length + 1);
    }

    /// <param name="part">In small letters and without spaces.</param>
    public Marks With(string part)
    {
        var found = new Marks(_texts);
        for (var at = _words.IndexOf(part, StringComparison.Ordinal); at >= 0;)
        {
            var word = WordAt(at);
            foreach (var place in _places[word]) found.Set(place);
            if (word + 1 == _starts.Length) break;
            at = _words.IndexOf(part, _starts[word + 1], StringComparison.Ordinal);
        }

        return found;
    }

    /// <summary>Those of them where a word begins so.</summary>
    /// <param name="part">In small letters and without spaces.</param>
    public Marks Begun(string part)
    {
        var found = new Marks(_texts);
        for (var at = _words.IndexOf(part, StringComparison.Ordinal); at >= 0; at = _words.IndexOf(part, at + part.Length, StringComparison.Ordinal))
        {
            if (at > 0 && char.IsLetterOrDigit(_words[at - 1])) continue;
            foreach (var place in _places[WordAt(at)]) found.Set(place);
        }

        return found;
    }

    /// <summary>A word as the texts have it: with the dots that were left out, and as "sensorer" where "sensorerna" was typed.</summary>
    /// <param name="typed">In small letters and without spaces.</param>
    public string AsWritten(string typed)
    {
        var word = Dotted(typed);
        return word is [_, _, .., 'e' or 'a' or 'o', 'r', 'n', 'a'] && Has(_words, word[..^2]) ? word[..^2] : word;
    }

    private string Dotted(string typed)
    {
        if (_words.Contains(typed, StringComparison.Ordinal)) return typed;
        var at = _plain.IndexOf(typed, StringComparison.Ordinal);
        return at < 0 ? typed : _words.Substring(at, typed.Length);
    }

    // As a whole word.
    private static bool Has(string words, string word)
    {
        for (var at = words.IndexOf(word, StringComparison.Ordinal); at >= 0; at = words.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + word.Length == words.Length || !char.IsLetterOrDigit(words[at + word.Length]))) return true;
        }

        return false;
    }

    private static char Plain(char letter) => letter switch
    {
        'å' or 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        _ => letter,
    };

    private static void Note(Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> places, ReadOnlySpan<char> word, int place)
    {
        if (!places.TryGetValue(word, out var list)) places[word] = list = [];
        if (list is not [.., var last] || last != place) list.Add(place);
    }

    private int WordAt(int position)
    {
        var at = Array.BinarySearch(_starts, position);
        return at >= 0 ? at : ~at - 1;
    }
}
