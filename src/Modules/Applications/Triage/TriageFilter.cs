using System.Globalization;
using Samverka.Applications.Domain;
using Samverka.Organisations.Contracts;

namespace Samverka.Applications.Triage;

/// <summary>What the list is narrowed to and where it stands, read from the address; what cannot be read is as if not said.</summary>
internal sealed record TriageFilter(ApplicationStatus? Status, bool OnlyOpen, string Search, bool OldestFirst, TriageCursor? Cursor, bool Before)
{
    public static TriageFilter Read(string? status, string? q, string? dir, string? after, string? before)
    {
        var chosen = Enum.TryParse<ApplicationStatus>(status, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : (ApplicationStatus?)null;
        var cursor = TriageCursor.Read(before ?? after);
        return new TriageFilter(
            chosen, OnlyOpen: chosen is null && status != "all", Words(q), dir == "asc", cursor, Before: before is not null && cursor is not null);
    }

    // Control characters come from broken clipboards, and PostgreSQL refuses NUL; a number is stored as digits alone.
    private static string Words(string? q)
    {
        var text = string.Concat((q ?? "").Where(letter => !char.IsControl(letter))).Trim();
        return OrganisationNumber.Parse(text) ?? Application.Folding(text);
    }
}

/// <summary>A place in the list: the row after or before which the page begins.</summary>
internal sealed record TriageCursor(DateTime At, ApplicationId Id)
{
    public static TriageCursor? Read(string? text)
    {
        var parts = (text ?? "").Split('_');
        return parts.Length == 2 && long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var ticks) && ticks <= DateTime.MaxValue.Ticks && Guid.TryParse(parts[1], out var id)
            ? new TriageCursor(new DateTime(ticks, DateTimeKind.Utc), new ApplicationId(id))
            : null;
    }

    public override string ToString() => $"{At.Ticks}_{Id.Value:N}";
}
