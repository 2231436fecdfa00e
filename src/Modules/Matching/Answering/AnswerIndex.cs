using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Answering;

/// <summary>The index that this process answers from, and what the answers show. Swapped whole; a question under way keeps what it began with.</summary>
internal sealed class AnswerIndex(MatchingLanguage language)
{
    private readonly LiveIndex _live = new(language.Resources);
    private volatile AnswerSnapshot? _current;
    private long _version;

    /// <summary>Before the first build an empty index, so that a page never waits for it.</summary>
    public AnswerSnapshot Current => _current ?? new AnswerSnapshot(_live.Current, new Dictionary<string, OfferingSummary>(), new Dictionary<string, ListingSummary>());

    /// <summary>Newer than any before it in this process.</summary>
    public long NextVersion() => Interlocked.Increment(ref _version);

    public void Replace(IReadOnlyCollection<Document> documents, IReadOnlyDictionary<string, OfferingSummary> offerings, IReadOnlyDictionary<string, ListingSummary> hubs)
    {
        _live.Replace(documents);
        _current = new AnswerSnapshot(_live.Current, offerings, hubs);
    }
}

/// <summary>One moment of the index with the rows its documents stand for, by document id.</summary>
internal sealed record AnswerSnapshot(Snapshot Index, IReadOnlyDictionary<string, OfferingSummary> Offerings, IReadOnlyDictionary<string, ListingSummary> Hubs);
