namespace Samverka.Organisations.Listing;

/// <summary>Our own sorting of organisations; the words stand in the texts under <c>kind.</c></summary>
internal static class Kinds
{
    /// <summary>Asks for those of whom nobody has said what they are.</summary>
    public const string Unknown = "unknown";

    public static IReadOnlyList<string> All { get; } =
    [
        "company", "municipality", "region", "authority", "public-company", "higher-education", "research-institute", "science-park", "cluster-organisation", "association",
    ];
}
