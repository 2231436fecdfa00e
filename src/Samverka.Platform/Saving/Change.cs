using Samverka.Kernel;

namespace Samverka.Platform.Saving;

/// <summary>Who makes a change, through which feature (<c>applications.submit</c>) and, where policy asks, why. Audited with every row it touches.</summary>
public sealed record Change(Actor By, string Feature, string? Reason = null)
{
    /// <summary>What is to be audited beside rows: a key of a sign-in, an erasure.</summary>
    public IReadOnlyList<ChangeNote> Notes { get; init; } = [];

    /// <summary>Personal data that somebody takes out as a file: of which list and how many rows, never whose.</summary>
    public static Change TakesOut(string list, int rows, Actor by) => new(by, $"{list}.export")
    {
        Notes = [new ChangeNote("List", list, null, new Dictionary<string, string?> { ["rows"] = rows.ToString(System.Globalization.CultureInfo.InvariantCulture) })],
    };
}

/// <summary>Something that changed without being an audited row: about what, and what the audit is to keep of it.</summary>
public sealed record ChangeNote(string Subject, string SubjectId, IReadOnlyDictionary<string, string?>? Before, IReadOnlyDictionary<string, string?>? After);
