using System.Text.Json.Serialization;
using Samverka.Kernel;

namespace Samverka.Vocabularies.Contracts;

/// <summary>Where a list comes from; shown wherever the licence asks for attribution.</summary>
public sealed record CodeSource(string Name, string? Url, string? Licence)
{
    /// <summary>Whom to name, when that is not plain from the source's own name.</summary>
    public string? Holder { get; init; }

    /// <summary>The name and the holder as a page says them in Swedish, where the source's own words are not Swedish; null when they are.</summary>
    [JsonIgnore]
    public (string? Name, string? Holder) InSwedish { get; init; }

    public string NameIn(Language language) => language == Language.Swedish && InSwedish.Name is { } name ? name : Name;

    public string? HolderIn(Language language) => language == Language.Swedish && InSwedish.Holder is { } holder ? holder : Holder;
}
