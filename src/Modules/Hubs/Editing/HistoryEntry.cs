using Samverka.Hubs.Records;

namespace Samverka.Hubs.Editing;

/// <summary>One version of a record: when, by whom, why, and what it changed.</summary>
internal sealed record HistoryEntry(int Edition, DateTime? At, string? By, string? Reason, IReadOnlyList<Difference> Changes)
{
    /// <param name="versions">Newest first.</param>
    /// <param name="fields">What each version says, in the same order.</param>
    public static IReadOnlyList<HistoryEntry> Of(IReadOnlyList<VersionedRecord> versions, IReadOnlyList<IReadOnlyList<Field>> fields, IReadOnlyDictionary<Guid, string> writers) =>
        [.. versions.Select((version, i) => new HistoryEntry(
            version.Edition, version.WrittenAt, version.WrittenBy is { } by ? writers.GetValueOrDefault(by) : null, version.Reason,
            i + 1 < versions.Count ? Differences.Between(fields[i + 1], fields[i]) : []))];
}
