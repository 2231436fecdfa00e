using System.Runtime.InteropServices;
using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Everyday;

/// <summary>Recognises needs in running text, in whatever order or inflection their words stand.</summary>
internal sealed class EverydayNeeds
{
    /// <summary>So many words may stand among those of a phrase.</summary>
    private const int MostBetween = 4;

    private readonly PhraseWords _words = new();

    public EverydayNeeds(IReadOnlyList<EverydayNeed> needs)
    {
        Needs = needs;
        foreach (var (number, need) in needs.Index())
        {
            foreach (var (text, language) in need.Phrases)
                Add(number, text, language);
        }
    }

    public static EverydayNeeds None { get; } = new([]);

    public IReadOnlyList<EverydayNeed> Needs { get; }

    /// <summary>Known words for spelling.</summary>
    public IReadOnlySet<string> Words => _words.Whole;

    /// <summary>Each need at most once, by the phrase with the most words, in the order of the needs.</summary>
    /// <param name="language">Of the text; a phrase of the other one that looks like its words says nothing there. Null when it does not show.</param>
    public IReadOnlyList<NeedMention> In(IReadOnlyList<WordForms> words, Language? language)
    {
        var longest = new SortedDictionary<int, NeedMention>();
        foreach (var (phrase, places) in Met(words, language))
        {
            if (phrase.Length > (longest.GetValueOrDefault(phrase.Need)?.Words.Length ?? 0) && Nearest(places) is { Length: > 0 } said)
                longest[phrase.Need] = new NeedMention(phrase.Need, said);
        }
        return [.. longest.Values];
    }

    /// <summary>For each phrase that some word belongs to, where each of its words stands, in the order they were met.</summary>
    private List<(NeedPhrase Phrase, List<int>[] Places)> Met(IReadOnlyList<WordForms> words, Language? language)
    {
        var met = new List<(NeedPhrase, List<int>[] Places)>();
        var numbers = new Dictionary<NeedPhrase, int>(ReferenceEqualityComparer.Instance);
        var found = new List<PhraseWord>();
        for (int place = 0; place < words.Count; place++)
        {
            found.Clear();
            _words.Find(words[place], found);
            foreach (var (phrase, word) in found)
            {
                if (language is { } spoken && phrase.Language != spoken)
                    continue;
                ref int number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, phrase, out bool known);
                if (!known)
                {
                    number = met.Count;
                    met.Add((phrase, [.. Enumerable.Range(0, phrase.Length).Select(_ => new List<int>())]));
                }
                met[number].Places[word].Add(place);
            }
        }
        return met;
    }

    /// <summary>The first place of the phrase's first word that has all the others near it; empty when there is none.</summary>
    private static int[] Nearest(List<int>[] places)
    {
        if (places.Any(each => each.Count == 0))
            return [];
        foreach (int first in places[0])
        {
            int[] said = [.. places.Select((each, i) => i == 0 ? first : each.MinBy(place => Math.Abs(place - first))).Distinct().Order()];
            if (said.Length == places.Length && said[^1] - said[0] < said.Length + MostBetween)
                return said;
        }
        return [];
    }

    private void Add(int need, string text, Language language)
    {
        string[] words = text.Split((char[])[' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var phrase = new NeedPhrase(need, words.Length, language);
        foreach (var (place, word) in words.Index())
            _words.Add(word, language, new PhraseWord(phrase, place));
    }
}
