using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>The words that the collection uses now, in ordinal order.</summary>
internal sealed class Vocabulary
{
    private readonly VocabularyWord[] _words;
    private readonly Dictionary<string, VocabularyWord> _byText;
    private readonly IReadOnlySet<string> _whole;

    public Vocabulary(IEnumerable<VocabularyWord> words, LanguageResources resources)
    {
        _words = [.. words];
        Array.Sort(_words, static (left, right) => string.CompareOrdinal(left.Forms.Text, right.Forms.Text));
        _byText = _words.ToDictionary(word => word.Forms.Text, StringComparer.Ordinal);
        _whole = resources.WholeWords;
        Compounds = new CompoundSplitter(SwedishFrequencies(), resources.SwedishWords, resources.Stops);
        foreach (VocabularyWord word in _words)
            word.PartStems = IsSwedish(word) ? PartStems(word.Forms) : [];
    }

    public CompoundSplitter Compounds { get; }

    public IReadOnlyList<VocabularyWord> Words => _words;

    public VocabularyWord? Find(string word) => _byText.GetValueOrDefault(word);

    public string[] PartStems(WordForms word)
    {
        if (_whole.Contains(word.Swedish))
            return [];
        var parts = Compounds.Split(word.Text);
        if (parts.Count == 0 && word.Swedish.Length < word.Text.Length)
            parts = Compounds.Split(word.Swedish);
        return [.. parts.Select(part => Stemmer.Stem(part, Language.Swedish)).Where(stem => stem != word.Swedish).Distinct()];
    }

    /// <summary>Words that begin so, the most used first.</summary>
    public IEnumerable<VocabularyWord> StartingWith(string prefix)
    {
        int low = 0, high = _words.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(_words[middle].Forms.Text, prefix) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return _words.Skip(low).TakeWhile(word => word.Forms.Text.StartsWith(prefix, StringComparison.Ordinal))
            .OrderByDescending(word => word.Texts).ThenBy(word => word.Forms.Text, StringComparer.Ordinal);
    }

    /// <summary>Also words of texts whose language does not show; English has no compounds to split.</summary>
    private static bool IsSwedish(VocabularyWord word) => word.Texts > word.English && word.Swedish >= word.English;

    /// <summary>Stems count too, so that a part is known in whatever inflection the texts have it.</summary>
    private Dictionary<string, int> SwedishFrequencies()
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (VocabularyWord word in _words)
        {
            int texts = word.Texts - word.English;
            if (!IsSwedish(word))
                continue;
            Raise(frequencies, word.Forms.Text, texts);
            if (word.Forms.Swedish != word.Forms.Text)
                Raise(frequencies, word.Forms.Swedish, texts);
        }
        return frequencies;
    }

    private static void Raise(Dictionary<string, int> frequencies, string word, int texts) =>
        frequencies[word] = Math.Max(frequencies.GetValueOrDefault(word), texts);
}
