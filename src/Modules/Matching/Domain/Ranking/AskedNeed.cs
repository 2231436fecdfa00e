namespace Samverka.Matching.Domain.Ranking;

/// <summary>A need that has been read and weighed against every document, so that several sorts of answers can be taken from one reading. What they hold outlives it.</summary>
internal sealed record AskedNeed(Need Need, NeedReading Reading, Relevance Relevance) : IDisposable
{
    /// <summary>Without words every document is as relevant as any other.</summary>
    public bool IsBrowsing { get; } = string.IsNullOrWhiteSpace(Need.Text);

    public void Dispose() => Relevance.Dispose();
}
