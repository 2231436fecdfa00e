using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Answering;

/// <summary>Finds for the list of offerings what the answers find, word for word; every word must be met, so the everyday needs and single parts of a compound play no part.</summary>
internal sealed class OfferingWordSearch(AnswerIndex index) : IOfferingWordSearch
{
    public IReadOnlyList<SearchedWord>? Find(string text)
    {
        if (index.Current is not { } snapshot) return null;
        var reading = new NeedReader(snapshot.Index, RankingWeights.Default).Read(text, null);
        return [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(typed => Word(typed, reading, snapshot))];
    }

    private static SearchedWord Word(string typed, NeedReading reading, AnswerSnapshot snapshot)
    {
        var clauses = reading.Words.Where(clause => Holds(typed, clause.Asked)).ToList();
        var concepts = reading.Concepts.Where(concept => Holds(concept.Asked, typed)).ToList();
        var isSmall = clauses.Count + concepts.Count == 0 && !reading.UnknownWords.Any(unknown => Holds(typed, unknown));
        var documents = new HashSet<int>();
        foreach (var alternative in clauses.SelectMany(clause => clause.Alternatives).Where(found => found.Via is not (MatchVia.Everyday or MatchVia.PartOfCompound)))
        {
            foreach (var document in snapshot.Index.Words.Documents(alternative.Term)) documents.Add(document);
        }

        documents.UnionWith(WithAllParts(clauses, snapshot.Index));
        foreach (var concept in concepts)
        {
            foreach (var document in snapshot.Index.Concepts.Documents(concept.Concept)) documents.Add(document);
        }

        return new SearchedWord(typed, isSmall, reading.Corrections.FirstOrDefault(word => Holds(typed, word.Typed))?.Meant, Offerings(documents, snapshot));
    }

    private static HashSet<int> WithAllParts(IEnumerable<Clause> clauses, Snapshot index)
    {
        HashSet<int>? all = null;
        foreach (var part in clauses.Where(clause => clause.Alternatives.Any(found => found.Via == MatchVia.PartOfCompound)))
        {
            var documents = part.Alternatives.SelectMany(found => index.Words.Documents(found.Term).ToArray());
            if (all is null) all = [.. documents];
            else all.IntersectWith(documents);
        }

        return all ?? [];
    }

    private static List<OfferingId> Offerings(IEnumerable<int> documents, AnswerSnapshot snapshot)
    {
        var found = new List<OfferingId>();
        foreach (var document in documents)
        {
            if (snapshot.Offerings.TryGetValue(snapshot.Index.Documents[document].Document.Id, out var offering)) found.Add(offering.Id);
        }

        return found;
    }

    private static bool Holds(string whole, string part) => whole.Contains(part, StringComparison.OrdinalIgnoreCase);
}
