using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>The whole index as it was at one moment. Nothing in it changes, so any number of threads may ask it at once.</summary>
internal sealed class Snapshot
{
    private readonly Dictionary<string, int> _terms;
    private readonly IReadOnlyDictionary<string, string[]> _cognates;
    private readonly int[] _all;
    private readonly Dictionary<string, int[]> _ofKind;
    private readonly DocumentSet[] _declaring;

    public Snapshot(LanguageResources resources, IReadOnlyList<IndexedDocument> documents, Vocabulary vocabulary, Dictionary<string, int> terms,
        Postings words, Postings concepts, Postings levels, double highestValue)
    {
        Resources = resources;
        Documents = documents;
        Facts = [.. documents.Select(document => document.Document.Facts)];
        _all = [.. Enumerable.Range(0, documents.Count)];
        _ofKind = _all.Where(number => Facts[number].Kind is not null).GroupBy(number => Facts[number].Kind!).ToDictionary(kind => kind.Key, kind => kind.ToArray(), StringComparer.Ordinal);
        Vocabulary = vocabulary;
        Words = words;
        Common = new CommonTerms(words, Facts, _ofKind);
        Concepts = concepts;
        Levels = levels;
        _declaring = [.. Enumerable.Range(0, concepts.Terms).Select(concept => DeclaringIn(concepts, concept, documents.Count))];
        HighestValue = highestValue;
        _terms = terms;
        _cognates = CognatesOf(vocabulary);
        Spelling = new Spelling(KnownWords());
    }

    public LanguageResources Resources { get; }

    /// <summary>In the ordinal order of their ids, so that the number of a document is also how ties are broken.</summary>
    public IReadOnlyList<IndexedDocument> Documents { get; }

    /// <summary>The facts of each document by its number, close together because every question goes through them.</summary>
    public DocumentFacts[] Facts { get; }

    /// <summary>Every document that can be of these kinds, by number in rising order; none said means all.</summary>
    public ReadOnlySpan<int> OfKinds(IReadOnlyList<string> kinds) => kinds is [var only] ? _ofKind.GetValueOrDefault(only) : _all;

    public Vocabulary Vocabulary { get; }

    public Postings Words { get; }

    public CommonTerms Common { get; }

    /// <summary>Terms are the concepts by number; values how surely the document is about them, from 0 to 1.</summary>
    public Postings Concepts { get; }

    /// <summary>Terms are the concepts by number; values the levels declared for them. A document that declares none is not there.</summary>
    public Postings Levels { get; }

    /// <summary>What a word said without end would be worth in a document: k1 + 1.</summary>
    public double HighestValue { get; }

    public Spelling Spelling { get; }

    /// <summary>Those that declare at least one of these concepts.</summary>
    public DocumentSet Declaring(IEnumerable<int> concepts)
    {
        var any = new DocumentSet(Documents.Count);
        foreach (int concept in concepts)
            any.Add(_declaring[concept]);
        return any;
    }

    /// <summary>The forms of any word; those of a word that the collection has are known already.</summary>
    public WordForms FormsOf(string word) => Vocabulary.Find(word)?.Forms ?? WordForms.Of(word, Resources.Concepts);

    public int? Term(string stem) => _terms.TryGetValue(stem, out int term) ? term : null;

    /// <summary>Words of the collection that share their origin with this one.</summary>
    public string[] CognatesOf(WordForms word, Language language) =>
        Cognate.Key(language == Language.Swedish ? word.Swedish : EnglishBase(word.Text)) is { } key
            ? _cognates.GetValueOrDefault(KeyIn(Other(language), key)) ?? []
            : [];

    public static Language Other(Language language) => language == Language.Swedish ? Language.English : Language.Swedish;

    private static DocumentSet DeclaringIn(Postings concepts, int concept, int documents)
    {
        var declaring = new DocumentSet(documents);
        var values = concepts.Values(concept);
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i] == SnapshotBuilder.Declared)
                declaring.Add(concepts.Documents(concept).Slice(i, 1));
        }
        return declaring;
    }

    private IEnumerable<KeyValuePair<string, int>> KnownWords()
    {
        foreach (VocabularyWord word in Vocabulary.Words)
            yield return new(word.Forms.Text, word.Texts);
        foreach (string word in Resources.OwnWords)
        {
            if (Vocabulary.Find(word) is null)
                yield return new(word, 1);
        }
    }

    private static Dictionary<string, string[]> CognatesOf(Vocabulary vocabulary)
    {
        var found = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (VocabularyWord word in vocabulary.Words)
        {
            if (word.Swedish >= word.English && word.Swedish > 0)
                Add(found, Language.Swedish, Cognate.Key(word.Forms.Swedish), word.Forms.Swedish);
            if (word.English >= word.Swedish && word.English > 0)
                Add(found, Language.English, Cognate.Key(EnglishBase(word.Forms.Text)), word.Forms.English);
        }
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, HashSet<string>> found, Language language, string? key, string stem)
    {
        if (key is null)
            return;
        if (!found.TryGetValue(KeyIn(language, key), out var stems))
            found[KeyIn(language, key)] = stems = new HashSet<string>(StringComparer.Ordinal);
        stems.Add(stem);
    }

    private static string KeyIn(Language language, string key) => language.Code + key;

    private static string EnglishBase(string word) => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
