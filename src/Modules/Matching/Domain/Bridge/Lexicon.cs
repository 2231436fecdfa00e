using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Bridge;

/// <summary>
/// The way from a word of one language to words of the other. This one is a dictionary; whatever replaces it answers the same question.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, string[][]> _english = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[][]> _swedish = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _swedishWords = new(StringComparer.Ordinal);

    /// <param name="entries">A Swedish word and its English translations, each of one or more words.</param>
    public Lexicon(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> entries)
    {
        var english = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        var swedish = new Dictionary<string, List<string[]>>(StringComparer.Ordinal);
        foreach (var (word, translations) in entries)
        {
            string[] source = Words(word);
            foreach (string[] target in translations.Select(Words))
            {
                AddWords(source, target);
                Add(english, source, target, Language.Swedish, Language.English);
                Add(swedish, target, source, Language.English, Language.Swedish);
            }
        }
        Freeze(english, _english);
        Freeze(swedish, _swedish);
    }

    /// <summary>All words of both languages, as written and folded.</summary>
    public IReadOnlySet<string> AllWords => _words;

    public IReadOnlySet<string> SwedishWords => _swedishWords;

    /// <summary>The stems, in the other language, of each translation of a stem.</summary>
    public string[][] Translate(string stem, Language from) =>
        (from == Language.Swedish ? _english : _swedish).GetValueOrDefault(stem) ?? [];

    private void AddWords(string[] swedish, string[] english)
    {
        _words.UnionWith(swedish);
        _words.UnionWith(english);
        _swedishWords.UnionWith(swedish);
    }

    /// <summary>Only single words are looked up; a translation may be several words.</summary>
    private static void Add(Dictionary<string, List<string[]>> into, string[] source, string[] target, Language from, Language to)
    {
        if (source.Length != 1 || target.Length == 0)
            return;
        string key = Stemmer.Stem(source[0], from);
        string[] stems = [.. target.Select(word => Stemmer.Stem(word, to))];
        if (!into.TryGetValue(key, out var all))
            into[key] = all = [];
        if (!all.Exists(known => known.AsSpan().SequenceEqual(stems)))
            all.Add(stems);
    }

    private static void Freeze(Dictionary<string, List<string[]>> from, Dictionary<string, string[][]> into)
    {
        foreach (var (key, all) in from)
            into[key] = [.. all];
    }

    private static string[] Words(string text) =>
        [.. Tokenizer.Read(text).Where(token => !token.Joined).Select(token => token.ToString())];
}
