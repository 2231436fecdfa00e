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
    private readonly OfferingId?[] _offerings = [.. Index.Documents.Select(document => Offerings.GetValueOrDefault(document.Document.Id)?.Id)];

    /// <summary>The offering that a document stands for, by its number; null for a hub.</summary>
    public OfferingId? OfferingAt(int document) => _offerings[document];
}
