using Samverka.Kernel;
using Samverka.Platform.Locks;

namespace Samverka.Organisations.Contracts;

/// <summary>What a command that touches organisations must be alone about.</summary>
public static class OrganisationLocks
{
    /// <summary>Which records count as one.</summary>
    public static LockKey Merging { get; } = new("organisations", "merge");

    /// <summary>Held by whoever registers, gives or takes away the number.</summary>
    /// <param name="number">Digits.</param>
    public static LockKey OfNumber(string number) => new("organisations", $"number/{number}");

    public static LockKey OfRecord(OrganisationId id) => new("organisations", $"record {id}");

    /// <summary>Of whoever changes or erases the record as a whole: nobody sends a request for it meanwhile.</summary>
    /// <param name="id">Null of one that is being made.</param>
    /// <param name="number">Digits; null when it has none.</param>
    public static LockKey[] OfWhole(OrganisationId? id, string? number) =>
        [Merging, .. id is { } record ? [OfRecord(record)] : Array.Empty<LockKey>(), .. number is not null ? [OfNumber(number)] : Array.Empty<LockKey>()];
}
