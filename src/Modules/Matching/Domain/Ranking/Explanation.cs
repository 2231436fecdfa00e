using System.Collections;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>Puts an answer together with everything that speaks for and against it.</summary>
internal sealed class Explanation(Snapshot index, AskedNeed asked, RankingWeights weights, DateOnly today)
{
    private readonly NeedReading _reading = asked.Reading;
    private readonly Relevance _relevance = asked.Relevance;
    private readonly FactReasons _facts = new(asked.Need.Asker, weights, today);
    private readonly BitArray _terms = Terms(asked.Reading, index);

    public Answer Of(Candidate candidate, int rank)
    {
        IndexedDocument indexed = index.Documents[candidate.Document];
        DocumentFacts facts = indexed.Document.Facts;
        var found = FoundWords(indexed);
        var words = _reading.Words.Select(clause => WordReason(clause, candidate, facts.Kind, found)).ToList();
        return new Answer(indexed.Document, rank, candidate.Score, Parts(candidate),
            [.. words.OfType<Reason>().Concat(ConceptReasons(candidate, facts)).OrderByDescending(ShareOf), .. _facts.For(facts)],
            [.. MissingWords(words, facts.Kind), .. LowLevels(facts), .. _facts.Against(facts)]);
    }

    private ScorePart[] Parts(Candidate candidate)
    {
        double words = _relevance.Words(candidate.Document), concepts = _relevance.Concepts(candidate.Document);
        ScorePart[] parts =
        [
            .. new ScorePart[] { new(ScoreKind.Words, words), new(ScoreKind.Concepts, concepts) }.Where(part => part.Points != 0),
            .. candidate.Facts.Parts(candidate.Relevance, weights).Where(part => part.Points != 0),
        ];
        return parts;
    }

    private Reason.WordMatched? WordReason(Clause clause, Candidate candidate, string? kind, Dictionary<int, VocabularyWord> found)
    {
        var (points, by) = _relevance.From(clause, candidate.Document);
        if (by is not { } alternative)
            return null;
        VocabularyWord? word = found.GetValueOrDefault(alternative.Term), said = InNeedsLanguage(word, clause, found);
        return new Reason.WordMatched(clause.Meant ?? clause.Asked, said?.Forms.Text ?? "", alternative.Via, TellsNothing(clause, alternative, kind), points / candidate.Score)
        {
            Part = clause.Part,
            UsedIn = [.. said?.UsedIn ?? []],
            IsLoose = clause.Tells == Telling.ByName && alternative.Via is (MatchVia.Translation or MatchVia.Cognate) && word?.Forms.NamesTechnology(index.Resources.Concepts) == false,
        };
    }

    /// <summary>A description in both languages says it in both: the one who asked in Swedish is told the Swedish word, whichever counted most.</summary>
    private VocabularyWord? InNeedsLanguage(VocabularyWord? word, Clause clause, Dictionary<int, VocabularyWord> found) =>
        word is null || _reading.Language is not { } language || word.UsedIn.Contains(language)
            ? word
            : clause.Alternatives.Select(other => found.GetValueOrDefault(other.Term)).FirstOrDefault(other => other?.UsedIn.Contains(language) == true) ?? word;

    /// <summary>By itself, whatever it weighs: who shares no more than this with a question need not answer it.</summary>
    private bool TellsNothing(Clause clause, Alternative by, string? kind) =>
        clause.Tells <= Telling.Little || clause.Tells == Telling.Something && index.Common.Has(by.Term, kind);

    /// <summary>For each term of the need the word of the document that has it, a whole word before a part of one.</summary>
    private Dictionary<int, VocabularyWord> FoundWords(IndexedDocument document)
    {
        var found = new Dictionary<int, VocabularyWord>();
        foreach (VocabularyWord word in document.Words)
        {
            foreach (int term in word.WholeTerms)
            {
                if (_terms[term])
                    found.TryAdd(term, word);
            }
        }
        foreach (VocabularyWord word in document.Words)
        {
            foreach (int term in word.PartTerms)
            {
                if (_terms[term])
                    found.TryAdd(term, word);
            }
        }
        return found;
    }

    private static BitArray Terms(NeedReading reading, Snapshot index)
    {
        var terms = new BitArray(index.Words.Terms);
        foreach (Clause clause in reading.Words)
        {
            foreach (Alternative alternative in clause.Alternatives)
                terms[alternative.Term] = true;
        }
        return terms;
    }

    private static DeclaredConcept? DeclaredIn(DocumentFacts facts, ConceptKey key)
    {
        foreach (DeclaredConcept declared in facts.Concepts)
        {
            if (declared.Key == key)
                return declared;
        }
        return null;
    }

    private IEnumerable<Reason> ConceptReasons(Candidate candidate, DocumentFacts facts)
    {
        foreach (AskedConcept asked in _reading.Concepts)
        {
            double strength = index.Concepts.Value(asked.Concept, candidate.Document);
            if (strength == 0)
                continue;
            var key = index.Resources.Concepts.Concepts[asked.Concept].Key;
            DeclaredConcept? declared = DeclaredIn(facts, key);
            double points = _relevance.From(asked, candidate.Document);
            yield return new Reason.ConceptMatched(key, asked.Asked, declared is not null, declared?.Level, points / candidate.Score);
        }
    }

    private IEnumerable<Objection> MissingWords(List<Reason.WordMatched?> words, string? kind)
    {
        var found = _reading.Words.Zip(words).Where(pair => pair.Second is { IsGeneral: false }).Select(pair => pair.First.Asked).ToHashSet(StringComparer.Ordinal);
        string[] missing = [.. _reading.Words.Where(clause => !TellsNothing(clause, clause.Alternatives[0], kind)).Select(clause => clause.Asked).Concat(_reading.UnknownWords).Where(asked => !found.Contains(asked)).Distinct()];
        if (missing.Length > 0)
            yield return new Objection.WordsMissing(missing);
    }

    private IEnumerable<Objection> LowLevels(DocumentFacts facts)
    {
        foreach (AskedConcept asked in _reading.Concepts)
        {
            var key = index.Resources.Concepts.Concepts[asked.Concept].Key;
            if (DeclaredIn(facts, key)?.Level is { } level && level <= weights.LowLevel)
                yield return new Objection.LowLevel(key, level);
        }
    }

    private static double ShareOf(Reason reason) => reason switch
    {
        Reason.WordMatched word => word.Share,
        Reason.ConceptMatched concept => concept.Share,
        _ => 0,
    };
}
