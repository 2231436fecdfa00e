namespace Samverka.Matching.Domain.Indexing;

/// <summary>What can be an answer: a service, a hub, an event. A newer version replaces an older one.</summary>
internal sealed record Document(string Id, long Version, IReadOnlyList<FieldText> Texts, DocumentFacts Facts)
{
    /// <summary>Whether the other says just the same, whatever its version.</summary>
    public bool SaysAs(Document other) => Texts.SequenceEqual(other.Texts) && Facts.SaysAs(other.Facts);
}
