using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>Numbers the words met so far and keeps their forms. Only the builder touches it; queries read snapshots.</summary>
internal sealed class WordTable
{
    private readonly ConceptAliases _aliases;
    private readonly List<WordForms> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordTable(ConceptAliases aliases)
    {
        _aliases = aliases;
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public int Count => _words.Count;

    public WordForms this[int number] => _words[number];

    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out int number))
            return number;
        string text = word.ToString();
        _words.Add(WordForms.Of(text, _aliases));
        _numbers[text] = _words.Count - 1;
        return _words.Count - 1;
    }
}
