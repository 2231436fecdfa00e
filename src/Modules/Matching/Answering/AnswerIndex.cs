using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Answering;

/// <summary>The index that this process answers from, and what the answers show. Swapped whole; a question under way keeps what it began with.</summary>
internal sealed class AnswerIndex(MatchingLanguage language) : IDisposable
{
    private readonly SemaphoreSlim _alone = new(1);
    private LiveIndex? _live;
    private volatile AnswerSnapshot? _current;
    private long _version;

    /// <summary>Null until it has been made for the first time.</summary>
    public AnswerSnapshot? Current => _current;

    /// <param name="needed">Asked when it is this maker's turn: another may just have made what it came for.</param>
    public async Task Make(Func<bool> needed, Func<long, Task<AnswerDocuments>> read, CancellationToken cancellation)
    {
        await _alone.WaitAsync(cancellation);
        try
        {
            if (needed()) Replace(await read(++_version));
        }
        finally
        {
            _alone.Release();
        }
    }

    public void Dispose() => _alone.Dispose();

    private void Replace(AnswerDocuments made)
    {
        _live ??= new LiveIndex(language.Resources);
        _live.Replace(made.Documents);
        _current = new AnswerSnapshot(_live.Current, made.Offerings, made.Hubs);
    }
}

/// <summary>All that the index is made of; the rows by the id of their document.</summary>
internal sealed record AnswerDocuments(IReadOnlyCollection<Document> Documents, IReadOnlyDictionary<string, OfferingSummary> Offerings, IReadOnlyDictionary<string, ListingSummary> Hubs);

/// <summary>One moment of the index with the rows its documents stand for, by document id.</summary>
internal sealed record AnswerSnapshot(Snapshot Index, IReadOnlyDictionary<string, OfferingSummary> Offerings, IReadOnlyDictionary<string, ListingSummary> Hubs)
{
    private volatile Placed? _placed;

    /// <summary>For each document by its number the place of the offering that it stands for; -1 for a hub, and for one that has no place.</summary>
    public int[] PlacesIn(IReadOnlyDictionary<OfferingId, int> places)
    {
        if (_placed is { } known && ReferenceEquals(known.In, places)) return known.Of;
        var found = new Placed(places, [.. Index.Documents.Select(document => Offerings.TryGetValue(document.Document.Id, out var offering) && places.TryGetValue(offering.Id, out var place) ? place : -1)]);
        _placed = found;
        return found.Of;
    }

    private sealed record Placed(object In, int[] Of);
}
