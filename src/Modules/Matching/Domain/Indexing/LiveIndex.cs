namespace Samverka.Matching.Domain.Indexing;

/// <summary>
/// The index that answers now. A change reads only the documents that changed, makes a new snapshot and puts it in place of the old one;
/// questions under way keep the snapshot they began with.
/// </summary>
internal sealed class LiveIndex
{
    private readonly Lock _changing = new();
    private readonly Dictionary<string, AnalysedDocument> _documents = new(StringComparer.Ordinal);
    private readonly LanguageResources _resources;
    private readonly FieldWeights _weights;
    private readonly WordTable _words;
    private readonly DocumentReader _reader;
    private volatile Snapshot _current;

    public LiveIndex(LanguageResources resources, FieldWeights? weights = null)
    {
        _resources = resources;
        _weights = weights ?? FieldWeights.Default;
        _words = new WordTable(resources.Concepts);
        _reader = new DocumentReader(resources, _words);
        _current = Make();
    }

    public Snapshot Current => _current;

    /// <summary>Puts in place every document newer than the one held and takes away the removed; the same change twice does nothing.</summary>
    public void Apply(IEnumerable<Document> changed, IEnumerable<string> removed)
    {
        lock (_changing)
        {
            bool any = false;
            foreach (string id in removed)
                any |= _documents.Remove(id);
            foreach (Document document in changed)
                any |= Put(document);
            if (any)
                _current = Make();
        }
    }

    /// <summary>Exactly these documents and no others.</summary>
    public void Replace(IReadOnlyCollection<Document> all)
    {
        var ids = all.Select(document => document.Id).ToHashSet(StringComparer.Ordinal);
        lock (_changing)
            Apply(all, [.. _documents.Keys.Where(id => !ids.Contains(id))]);
    }

    private bool Put(Document document)
    {
        if (_documents.TryGetValue(document.Id, out var held) && (held.Document.Version >= document.Version || held.Document.SaysAs(document)))
            return false;
        _documents[document.Id] = _reader.Read(document);
        return true;
    }

    private Snapshot Make() => new SnapshotBuilder(_resources, _weights, _words).Build(_documents.Values);
}
