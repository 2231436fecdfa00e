using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Answering;

/// <summary>Finds for the list of offerings what the answers find, word for word; every word must be met, so the everyday needs and single parts of a compound play no part.</summary>
internal sealed class OfferingWordSearch(AnswerIndex index) : IOfferingWordSearch
{
    public IReadOnlyList<SearchedWord>? Find(string text, IReadOnlyDictionary<OfferingId, int> places)
    {
        if (index.Current is not { } snapshot) return null;
        var reading = new NeedReader(snapshot.Index, RankingWeights.Default).Read(text, null, asSentence: false);
        return [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(typed => Word(typed, reading, snapshot, snapshot.PlacesIn(places)))];
    }

    private static SearchedWord Word(string typed, NeedReading reading, AnswerSnapshot snapshot, int[] places)
    {
        var clauses = reading.Words.Where(clause => Holds(typed, clause.Asked)).ToList();
        var concepts = reading.Concepts.Where(concept => Holds(concept.Asked, typed)).ToList();
        var isSmall = clauses.Count + concepts.Count == 0 && !reading.UnknownWords.Any(unknown => Holds(typed, unknown));
        var documents = new DocumentSet(snapshot.Index.Documents.Count);
        foreach (var alternative in clauses.SelectMany(clause => clause.Alternatives).Where(found => found.Via is not (MatchVia.Everyday or MatchVia.PartOfCompound)))
        {
            documents.Add(snapshot.Index.Words.Documents(alternative.Term));
        }

        if (WithAllParts(clauses, snapshot.Index) is { } whole) documents.Add(whole);
        foreach (var concept in concepts) documents.Add(snapshot.Index.Concepts.Documents(concept.Concept));
        return new SearchedWord(typed, isSmall, reading.Corrections.FirstOrDefault(word => Holds(typed, word.Typed))?.Meant, documents.Among(places));
    }

    // The parts of a compound count where all of them stand.
    private static DocumentSet? WithAllParts(IEnumerable<Clause> clauses, Snapshot index)
    {
        DocumentSet? all = null;
        foreach (var part in clauses.Where(clause => clause.Alternatives.Any(found => found.Via == MatchVia.PartOfCompound)))
        {
            var documents = new DocumentSet(index.Documents.Count);
            foreach (var alternative in part.Alternatives) documents.Add(index.Words.Documents(alternative.Term));
            if (all is null) all = documents;
            else all.KeepOnly(documents);
        }

        return all;
    }

    private static bool Holds(string whole, string part) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);
}
