using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Concepts;

/// <summary>Recognises concepts in running text, whatever language or inflection they are written in. The longest name wins; that of a service takes no words from what is not one.</summary>
internal sealed class ConceptAliases
{
    private readonly Dictionary<string, List<Alias>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<ConceptKey, int> _numbers;
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    public ConceptAliases(IReadOnlyList<Concept> concepts)
    {
        Concepts = concepts;
        _numbers = concepts.Select((concept, i) => (concept.Key, i)).ToDictionary();
        for (int i = 0; i < concepts.Count; i++)
        {
            foreach (Language language in Language.All)
            {
                foreach (string name in concepts[i].Names(language).Where(name => name.Length > 0))
                    Add(name, language, i);
            }
        }
        foreach (List<Alias> aliases in _byFirst.Values)
            aliases.Sort(static (left, right) => right.Stems.Length.CompareTo(left.Stems.Length));
    }

    public IReadOnlyList<Concept> Concepts { get; }

    /// <summary>All words that names are made of, as written and folded; known words for spelling and compounds.</summary>
    public IReadOnlySet<string> Words => _words;

    /// <summary>Null when no list has the code.</summary>
    public int? NumberOf(ConceptKey key) => _numbers.TryGetValue(key, out int number) ? number : null;

    public Alias[] StartingWith(string swedishStem, string englishStem)
    {
        var swedish = Starting(swedishStem, Language.Swedish);
        var english = Starting(englishStem, Language.English);
        return swedish.Count + english.Count == 0
            ? []
            : [.. swedish.Concat(english).OrderByDescending(alias => alias.Stems.Length)];
    }

    public static IEnumerable<ConceptMention> In(IReadOnlyList<WordForms> words) => In(words, services: false).Concat(In(words, services: true));

    private static IEnumerable<ConceptMention> In(IReadOnlyList<WordForms> words, bool services)
    {
        int at = 0;
        while (at < words.Count)
        {
            int longest = 0;
            foreach (Alias alias in words[at].Aliases)
            {
                if (alias.Stems.Length < longest)
                    break;
                if (alias.IsService != services || !Matches(alias, words, at))
                    continue;
                longest = alias.Stems.Length;
                yield return new ConceptMention(alias.Concept, at, longest);
            }
            at += Math.Max(1, longest);
        }
    }

    private static bool Matches(Alias alias, IReadOnlyList<WordForms> words, int at)
    {
        if (at + alias.Stems.Length > words.Count)
            return false;
        for (int i = 1; i < alias.Stems.Length; i++)
        {
            if (words[at + i].Stem(alias.Language) != alias.Stems[i])
                return false;
        }
        return true;
    }

    private void Add(string name, Language language, int concept)
    {
        var tokens = Tokenizer.Read(name);
        string[] words = [.. tokens.Where(token => !token.Joined).Select(token => token.ToString())];
        if (words.Length == 0)
            return;
        _words.UnionWith(words);
        AddStems(words, language, concept);
        if (tokens.Find(token => token.Joined) is { Length: > 0 } joined && string.Concat(words) == joined.ToString())
            AddStems([joined.ToString()], language, concept);
    }

    private void AddStems(string[] words, Language language, int concept)
    {
        string[] stems = [.. words.Select(word => Stemmer.Stem(word, language))];
        if (!_byFirst.TryGetValue(stems[0], out var aliases))
            _byFirst[stems[0]] = aliases = [];
        if (!aliases.Exists(alias => alias.Concept == concept && alias.Language == language && alias.Stems.AsSpan().SequenceEqual(stems)))
            aliases.Add(new Alias(stems, language, concept, Concepts[concept].IsService));
    }

    private List<Alias> Starting(string stem, Language language) =>
        _byFirst.TryGetValue(stem, out var aliases) ? aliases.FindAll(alias => alias.Language == language) : [];
}
