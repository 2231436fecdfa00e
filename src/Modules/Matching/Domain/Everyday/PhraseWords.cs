using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Everyday;

/// <summary>The words of all phrases, found by their stem, by how a word begins ("krångl*") or by how it ends ("*virus"); one with a short stem only as it is written: "vete" is not "veta".</summary>
internal sealed class PhraseWords
{
    private const int ShortestPiece = 3;
    private const int ShortStem = 3;

    private readonly Dictionary<(Language, string), List<PhraseWord>> _stems = [];
    private readonly Dictionary<string, List<PhraseWord>> _short = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PhraseWord>> _beginnings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PhraseWord>> _ends = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <summary>As written, folded.</summary>
    public IReadOnlySet<string> Whole => _whole;

    public void Add(string written, Language language, PhraseWord word)
    {
        string folded = string.Concat(written.Trim('*').Select(LetterFolding.Fold));
        if (written.EndsWith('*'))
            Add(_beginnings, folded, word);
        else if (written.StartsWith('*'))
            Add(_ends, folded, word);
        else
            AddWhole(folded, language, word);
    }

    private void AddWhole(string folded, Language language, PhraseWord word)
    {
        _whole.Add(folded);
        string stem = Stemmer.Stem(folded, language);
        if (stem.Length <= ShortStem)
            Add(_short, folded, word);
        else
            Add(_stems, (language, stem), word);
    }

    public void Find(WordForms word, List<PhraseWord> into)
    {
        foreach (Language language in Language.All)
        {
            if (_stems.TryGetValue((language, word.Stem(language)), out var stemmed))
                into.AddRange(stemmed);
        }
        if (_short.TryGetValue(word.Text, out var same))
            into.AddRange(same);
        var beginnings = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        var ends = _ends.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = ShortestPiece; length <= word.Text.Length; length++)
        {
            if (beginnings.TryGetValue(word.Text.AsSpan(0, length), out var beginning))
                into.AddRange(beginning);
            if (ends.TryGetValue(word.Text.AsSpan(word.Text.Length - length), out var end))
                into.AddRange(end);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<PhraseWord>> words, TKey key, PhraseWord word)
        where TKey : notnull
    {
        if (!words.TryGetValue(key, out var known))
            words[key] = known = [];
        known.Add(word);
    }
}
