namespace Samverka.Platform.Drafts;

/// <summary>What somebody has typed and not yet sent. Their own: no page of the working side can open one.</summary>
public sealed class Draft
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    internal string OwnerHash { get; init; } = "";

    /// <summary>Field name → the values typed, exactly as typed.</summary>
    public Dictionary<string, string[]> Fields { get; set; } = [];

    public required DateTime ExpiresAt { get; set; }

    public string Value(string field) => Fields.TryGetValue(field, out var values) && values.Length > 0 ? values[0] : "";

    public IReadOnlyList<string> Values(string field) => Fields.TryGetValue(field, out var values) ? values : [];
}
