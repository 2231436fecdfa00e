using System.Runtime.InteropServices;
using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>Reads a document into counted words and concepts. Not safe for several threads at once.</summary>
internal sealed class DocumentReader(LanguageResources resources, WordTable words)
{
    private readonly Dictionary<int, int> _counts = [];
    private readonly Dictionary<int, int> _mentions = [];
    private readonly List<WordForms> _sequence = [];
    private readonly List<int> _numbers = [];

    public AnalysedDocument Read(Document document)
    {
        _mentions.Clear();
        var texts = document.Texts.Where(text => text.Text.Length > 0).Select(Read).ToArray();
        return new AnalysedDocument(document, texts, Sorted(_mentions));
    }

    private AnalysedText Read(FieldText text)
    {
        ReadWords(text.Text);
        Language? language = text.Language ?? LanguageGuess.Of(_sequence, resources.Stops);
        foreach (var mention in ConceptAliases.In(_sequence))
            CollectionsMarshal.GetValueRefOrAddDefault(_mentions, mention.Concept, out _)++;

        _counts.Clear();
        int length = 0;
        foreach (int number in _numbers)
        {
            string word = words[number].Text;
            if (word.Length < 2 || resources.Stops.Contains(word, language))
                continue;
            length++;
            CollectionsMarshal.GetValueRefOrAddDefault(_counts, number, out _)++;
        }
        return new AnalysedText(text.Field, language, Sorted(_counts), length);
    }

    /// <summary>The sequence is the words as they follow each other; joined forms are counted but have no place in it.</summary>
    private void ReadWords(string text)
    {
        _sequence.Clear();
        _numbers.Clear();
        foreach (Token token in Tokenizer.Read(text))
        {
            int number = words.NumberOf(token.Text.Span);
            _numbers.Add(number);
            if (!token.Joined)
                _sequence.Add(words[number]);
        }
    }

    private static (int, int)[] Sorted(Dictionary<int, int> counts) =>
        [.. counts.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];
}
