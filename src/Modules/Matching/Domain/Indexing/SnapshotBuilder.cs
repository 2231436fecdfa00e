using System.Runtime.InteropServices;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>Turns documents already read into a snapshot. One use, one thread.</summary>
internal sealed class SnapshotBuilder(LanguageResources resources, FieldWeights weights, WordTable table)
{
    private readonly Dictionary<string, int> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<ConceptKey, int> _concepts = resources.Concepts.Concepts.Select((concept, i) => (concept.Key, i)).ToDictionary();
    private readonly VocabularyWord?[] _words = new VocabularyWord?[table.Count];
    private readonly int[]?[] _swedishTerms = new int[]?[table.Count];
    private readonly int[]?[] _englishTerms = new int[]?[table.Count];
    private readonly int[]?[] _mixedTerms = new int[]?[table.Count];
    private readonly Postings.Builder _wordPostings = new();
    private readonly Postings.Builder _conceptPostings = new();
    private readonly Postings.Builder _levelPostings = new();
    private readonly Dictionary<int, double> _frequencies = [];
    private readonly Dictionary<int, double> _mentions = [];

    /// <summary>A concept named in the text is likely but not said by the provider; said twice is surer.</summary>
    public const double Declared = 1;
    private const double MentionedAtMost = 0.7;
    private const double MentionedInCompound = 0.5;

    public Snapshot Build(IReadOnlyCollection<AnalysedDocument> read)
    {
        AnalysedDocument[] documents = [.. read];
        Array.Sort(documents, static (left, right) => string.CompareOrdinal(left.Document.Id, right.Document.Id));
        var vocabulary = new Vocabulary(CountWords(documents), resources);
        double[] averages = AverageLengths(documents);

        var indexed = new IndexedDocument[documents.Length];
        for (int i = 0; i < documents.Length; i++)
            indexed[i] = Index(documents[i], i, averages);
        return new Snapshot(resources, indexed, vocabulary, _terms,
            _wordPostings.Build(_terms.Count, documents.Length), _conceptPostings.Build(_concepts.Count, documents.Length),
            _levelPostings.Build(_concepts.Count, documents.Length), weights.K1 + 1);
    }

    private IEnumerable<VocabularyWord> CountWords(AnalysedDocument[] documents)
    {
        foreach (AnalysedText text in documents.SelectMany(document => document.Texts))
        {
            foreach (var (word, _) in text.Words)
                (_words[word] ??= new VocabularyWord(table[word])).Count(text.Language);
        }
        return _words.OfType<VocabularyWord>();
    }

    private static double[] AverageLengths(AnalysedDocument[] documents) =>
        [.. Enum.GetValues<TextField>().Select(field => documents.SelectMany(document => document.Texts)
            .Where(text => text.Field == field && text.Length > 0).Select(text => (double)text.Length).DefaultIfEmpty(1).Average())];

    private IndexedDocument Index(AnalysedDocument document, int number, double[] averages)
    {
        _frequencies.Clear();
        _mentions.Clear();
        foreach (var (concept, count) in document.Mentions)
            _mentions[concept] = count;
        foreach (AnalysedText text in document.Texts)
            AddText(text, averages[(int)text.Field]);

        foreach (var (term, frequency) in _frequencies)
            _wordPostings.Add(term, number, frequency * (weights.K1 + 1) / (weights.K1 + frequency));
        AddConcepts(document.Document.Facts, number);
        var words = document.Texts.SelectMany(text => text.Words).Select(word => _words[word.Word]!).Distinct().ToArray();
        return new IndexedDocument(document.Document, words, [.. _mentions.Keys.Order()]);
    }

    private void AddText(AnalysedText text, double average)
    {
        double share = weights.LengthShare[(int)text.Field];
        double factor = weights.Boost[(int)text.Field] / (1 - share + share * text.Length / average);
        foreach (var (number, count) in text.Words)
        {
            VocabularyWord word = _words[number]!;
            int[] terms = TermsOf(number, word, text.Language);
            int parts = text.Language == Language.English ? 0 : word.PartStems.Length;
            for (int i = 0; i < terms.Length; i++)
            {
                double weight = i >= terms.Length - parts ? weights.PartOfWord : 1;
                CollectionsMarshal.GetValueRefOrAddDefault(_frequencies, terms[i], out _) += factor * count * weight;
            }
            if (parts > 0)
                MentionParts(word, count);
        }
    }

    /// <summary>"svetsrobot" also speaks of robots, unless the whole word names a concept of its own.</summary>
    private void MentionParts(VocabularyWord word, int count)
    {
        if (word.Forms.Aliases.Any(alias => alias.Stems.Length == 1))
            return;
        foreach (Alias alias in word.PartStems.SelectMany(part => resources.Concepts.StartingWith(part, "")))
        {
            if (alias.Stems.Length == 1)
                CollectionsMarshal.GetValueRefOrAddDefault(_mentions, alias.Concept, out _) += count * MentionedInCompound;
        }
    }

    private void AddConcepts(DocumentFacts facts, int number)
    {
        var strengths = new SortedDictionary<int, double>();
        foreach (var (concept, count) in _mentions)
            strengths[concept] = MentionedAtMost * count / (count + 1);
        foreach (DeclaredConcept declared in facts.Concepts)
        {
            if (_concepts.TryGetValue(declared.Key, out int concept))
                strengths[concept] = Declared;
        }
        foreach (var (concept, level) in LevelsOf(facts))
            _levelPostings.Add(concept, number, level);
        foreach (var (concept, strength) in strengths)
            _conceptPostings.Add(concept, number, strength);
    }

    /// <summary>Each concept once, by the highest level that is declared for it.</summary>
    private Dictionary<int, int> LevelsOf(DocumentFacts facts)
    {
        var levels = new Dictionary<int, int>();
        foreach (DeclaredConcept declared in facts.Concepts)
        {
            if (declared.Level is { } level && _concepts.TryGetValue(declared.Key, out int concept))
                levels[concept] = Math.Max(level, levels.GetValueOrDefault(concept));
        }
        return levels;
    }

    /// <summary>Whole-word terms first, parts of compounds last.</summary>
    private int[] TermsOf(int number, VocabularyWord word, Language? language)
    {
        int[]?[] known = language is null ? _mixedTerms : language == Language.Swedish ? _swedishTerms : _englishTerms;
        if (known[number] is { } terms)
            return terms;
        int[] whole = [.. Language.All.Where(each => word.MayBe(each, language)).Select(word.Forms.Stem).Distinct().Select(TermOf)];
        int[] parts = language == Language.English ? [] : [.. word.PartStems.Select(TermOf)];
        word.IndexedAs(whole, parts);
        return known[number] = [.. whole, .. parts];
    }

    private int TermOf(string stem)
    {
        if (_terms.TryGetValue(stem, out int term))
            return term;
        return _terms[stem] = _terms.Count;
    }
}
