namespace Samverka.Vocabularies.Contracts;

/// <summary>Where a list comes from; shown wherever the licence asks for attribution.</summary>
public sealed record CodeSource(string Name, string? Url, string? Licence)
{
    /// <summary>Whom to name, when that is not plain from the source's own name.</summary>
    public string? Holder { get; init; }
}
