using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Everyday;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Turns the words of a need into what to look for in a snapshot.</summary>
internal sealed class NeedReader(Snapshot index, RankingWeights weights)
{
    private const int ShortStem = 3;

    private readonly WordAlternatives _alternatives = new(index, weights);

    /// <param name="asSentence">A word is read as what it says where it stands, and a slip of one that asks for nothing is none; else each by itself, since it may be a name.</param>
    public NeedReading Read(string text, Language? given, bool asSentence = true)
    {
        var tokens = Tokenizer.Read(text, out string cleaned);
        var read = tokens.ConvertAll(token => new ReadWord(
            index.FormsOf(token.ToString()), cleaned.Substring(token.Start, token.Length), token.Joined));
        Language? language = given ?? LanguageGuess.Of(read.Where(word => !word.Joined).Select(word => word.Forms), index.Resources.Stops);
        if (asSentence && language is { } known) ReadWord.Place(read, known, index.Resources);

        var clauses = new List<Clause>();
        var unknown = new List<string>();
        var guesses = new WordGuesses(index, weights, asSentence);
        foreach (var same in Content(read, language).GroupBy(word => word.Forms.Text, StringComparer.Ordinal))
        {
            int before = clauses.Count;
            ReadWord word = same.First();
            bool asks = AddClauses(word, Repeated(same.Count()), language, clauses, guesses);
            if (asks && clauses.Count == before && !IsGeneral(word, language) && !word.Joined && word.Forms.Aliases.Length == 0)
                unknown.Add(word.Typed);
        }
        var everyday = Everyday(read, language, clauses);
        foreach (EverydayReading need in everyday)
        {
            foreach (string[] stems in need.Need.CureStems)
                Add(need.Typed, need.Tells, weights.Cure * need.Weight, _alternatives.OfCure(stems), clauses);
        }
        unknown.RemoveAll(word => everyday.Exists(need => need.Words.Contains(word)));
        var corrections = read.Where(word => word.Meant is not null).Select(word => new CorrectedWord(word.Typed, word.Meant!.Text)).Distinct();
        return new NeedReading(language, clauses, Concepts(read, language, everyday), [.. corrections], unknown);
    }

    private IEnumerable<ReadWord> Content(List<ReadWord> read, Language? language) =>
        read.Where(word => word.Forms.Text.Length > 1 && !IsStop(word.Forms.Text, language));

    /// <summary>Grammar words of the other language go too, unless this collection uses them as words of this one.</summary>
    private bool IsStop(string word, Language? language)
    {
        if (language is not { } known || index.Resources.Stops.Contains(word, known))
            return index.Resources.Stops.Contains(word, language);
        return index.Resources.Stops.Contains(word, Snapshot.Other(known)) && index.Vocabulary.Find(word)?.MayBe(known, Snapshot.Other(known)) != true;
    }

    private bool IsGeneral(ReadWord word, Language? language) => index.Resources.General.Contains(word.Forms.Text, language);

    private double Repeated(int times) => (weights.Repetition + 1) * times / (weights.Repetition + times);

    /// <returns>Whether the word asks for something.</returns>
    private bool AddClauses(ReadWord word, double weight, Language? language, List<Clause> clauses, WordGuesses guesses)
    {
        var whole = _alternatives.Of(word.Forms, language);
        string[] parts = language == Language.English || word.Joined ? [] : PartsOf(word.Forms);
        if (whole.Count == 0 && parts.Length == 0 && !word.Joined && word.Forms.Aliases.Length == 0)
        {
            WordGuess guess = guesses.Of(word.Forms.Text, language);
            if (guess.IsNothing)
                return false;
            (whole, word.Meant) = (guess.Alternatives, guess.Meant);
        }

        Telling tells = TellingOf(word, language);
        Add(word.Typed, tells, weight, whole, clauses, word.Meant?.Text);
        double partWeight = weight * (whole.Count > 0 ? weights.PartOfKnown : weights.PartOfUnknown);
        foreach (string part in parts)
            Add(word.Typed, tells == Telling.Something && index.Resources.Vague.Contains(part, language) ? Telling.Little : tells, partWeight, _alternatives.OfPart(part), clauses, part: Typed(part, parts, word.Typed));
        return true;
    }

    /// <summary>The part as it stands in the word that was typed, from its stem to the next one's; without an s that only joins them.</summary>
    private string? Typed(string stem, string[] stems, string typed)
    {
        int start = typed.IndexOf(stem, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return null;
        int end = stems.Select(other => typed.IndexOf(other, start + stem.Length, StringComparison.OrdinalIgnoreCase)).Where(next => next > start).DefaultIfEmpty(typed.Length).Min();
        string part = typed[start..end];
        return end < typed.Length && part.EndsWith('s') && !IsWord(part) && IsWord(part[..^1]) ? part[..^1] : part;

        bool IsWord(string text) => index.Spelling.Knows(text.ToLowerInvariant()) || index.Resources.Dictionary.Contains(text.ToLowerInvariant());
    }

    private string[] PartsOf(WordForms word) => index.Vocabulary.Find(word.Text)?.PartStems ?? index.Vocabulary.PartStems(word);

    private Telling TellingOf(ReadWord word, Language? language)
    {
        if (IsGeneral(word, language))
            return Telling.Nothing;
        if (index.Resources.Vague.Contains(word.Forms.Text, language))
            return Telling.Little;
        return word.Forms.NamesTechnology(index.Resources.Concepts) ? Telling.ByName : Telling.Something;
    }

    /// <summary>A phrase of nothing but small and vague words ("money for") tells no more than they do; any other was recognised as what it is.</summary>
    private Telling TellingInPhrase(ReadWord word, Language? language) =>
        IsStop(word.Forms.Text, language) ? Telling.Nothing : TellingOf(word, language) is <= Telling.Little and var tells ? tells : Telling.ByName;

    private void Add(string typed, Telling tells, double weight, List<Alternative> alternatives, List<Clause> clauses, string? meant = null, string? part = null)
    {
        if (alternatives.Count == 0)
            return;
        Alternative[] best = [.. alternatives.GroupBy(each => each.Term).Select(same => same.MaxBy(each => each.Weight))];
        double having = best.Sum(each => each.Weight * index.Words.Documents(each.Term).Length);
        clauses.Add(new Clause(typed, tells, tells == Telling.Nothing ? weight * weights.General : weight, Rarity(having), best) { Meant = meant, Part = part });
    }

    private double Rarity(double having)
    {
        double documents = index.Documents.Count;
        having = Math.Min(having, documents);
        return Math.Log(1 + (documents - having + 0.5) / (having + 0.5));
    }

    /// <param name="Typed">From its first word to its last, with what stands between, so that it reads as it was written.</param>
    private sealed record EverydayReading(EverydayNeed Need, string Typed, Telling Tells, string[] Words, double Weight);

    /// <summary>A need counts in full when it is the only one, and was put in several words or in one that the collection has not.</summary>
    private List<EverydayReading> Everyday(List<ReadWord> read, Language? language, List<Clause> clauses)
    {
        List<ReadWord> sequence = read.FindAll(word => !word.Joined);
        var answered = clauses.Where(clause => clause.Alternatives.Any(found => found.Via <= MatchVia.Cognate)).Select(clause => clause.Asked).ToHashSet(StringComparer.Ordinal);
        var mentions = index.Resources.Needs.In(sequence.ConvertAll(word => word.Meant ?? word.Forms), language).Where(mention => !mention.Words.All(word => IsStop(sequence[word].Forms.Text, language))).ToList();
        double share = 1 / Math.Sqrt(mentions.Count);
        return [.. mentions.Select(mention => new EverydayReading(
            index.Resources.Needs.Needs[mention.Need],
            string.Join(' ', sequence[mention.Words[0]..(mention.Words[^1] + 1)].Select(word => word.Typed)),
            mention.Words.Max(word => TellingInPhrase(sequence[word], language)),
            [.. mention.Words.Select(word => sequence[word].Typed)],
            mention.Words is [var only] && answered.Contains(sequence[only].Typed) ? share * weights.PutInKnownWords : share))];
    }

    // "till" is no cash register and "lagen" no store: a word of grammar or of no subject names nothing by itself, and a short stem only as the name is written.
    private bool NamesAlone(ReadWord word, Language? language)
    {
        var forms = word.Meant ?? word.Forms;
        return !IsStop(forms.Text, language) && !IsGeneral(word, language)
            && (forms.Aliases.Any(alias => alias.Stems[0].Length > ShortStem) || index.Resources.Concepts.Words.Contains(forms.Text));
    }

    private List<AskedConcept> Concepts(List<ReadWord> read, Language? language, List<EverydayReading> everyday)
    {
        List<ReadWord> sequence = read.FindAll(word => !word.Joined);
        var found = new Dictionary<int, (string Asked, double Weight)>();
        foreach (ConceptMention mention in ConceptAliases.In(sequence.ConvertAll(word => word.Meant ?? word.Forms)).Where(mention => mention.Words > 1 || NamesAlone(sequence[mention.First], language)))
            found.TryAdd(mention.Concept, (string.Join(' ', sequence.Skip(mention.First).Take(mention.Words).Select(word => word.Typed)), 1));
        foreach (ReadWord word in sequence.Where(word => Array.TrueForAll(word.Forms.Aliases, alias => alias.IsService) && word.Forms.Text.Length > 1 && !IsStop(word.Forms.Text, language) && !IsGeneral(word, language)))
        {
            foreach (Alias alias in PartsOf(word.Forms).SelectMany(part => index.Resources.Concepts.StartingWith(part, "")).Where(alias => alias.Stems.Length == 1))
                found.TryAdd(alias.Concept, (word.Typed, weights.PartOfUnknown));
        }
        foreach (EverydayReading need in everyday)
        {
            foreach (int concept in need.Need.Concepts.Select(index.Resources.Concepts.NumberOf).OfType<int>())
                found.TryAdd(concept, (need.Typed, weights.EverydayConcept * need.Weight));
        }
        // Most hubs have most services: a technology or a sector that is asked for tells hubs apart, and services beside it would only blur that.
        var known = index.Resources.Concepts.Concepts;
        if (found.Keys.Any(concept => known[concept].IsSubject))
            found.Keys.Where(concept => known[concept].IsService).ToList().ForEach(service => found.Remove(service));
        return [.. found.OrderBy(pair => pair.Key).Select(pair => new AskedConcept(pair.Key, pair.Value.Asked, pair.Value.Weight, index.Concepts.Rarity(pair.Key)))];
    }
}
