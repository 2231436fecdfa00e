using System.Globalization;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;

namespace Samverka.Applications.Triage;

/// <summary>What the list is narrowed to and where it stands, read from the address; what cannot be read is as if not said.</summary>
/// <param name="Words">All of them must be found, folded as the rows are.</param>
/// <param name="Adviser">Whose; an empty id means nobody's yet.</param>
internal sealed record TriageFilter(
    ApplicationStatus? Status, bool OnlyOpen, IReadOnlyList<string> Words, HubId? Hub, Guid? Adviser, TriageOrder Order, bool OldestFirst, TriageCursor? Cursor, bool Before)
{
    private const int MostWords = 8;

    public static TriageFilter Read(TriageQuestion asked, IEnumerable<HubSummary> hubs, Guid me)
    {
        var chosen = Enum.TryParse<ApplicationStatus>(asked.Status, ignoreCase: true, out var read) && Enum.IsDefined(read) ? read : (ApplicationStatus?)null;
        var cursor = TriageCursor.Read(asked.Before ?? asked.After);
        var hub = hubs.FirstOrDefault(hub => hub.Slug == asked.Hub)?.Id;
        var order = asked.Sort switch { "changed" => TriageOrder.Changed, "answer" => TriageOrder.Answer, _ => TriageOrder.Sent };
        return new TriageFilter(
            chosen, OnlyOpen: chosen is null && asked.Status != "all", WordsOf(asked.Q), hub,
            asked.Adviser switch { "me" => me, "nobody" => Guid.Empty, _ => null },
            order, OldestFirst: order == TriageOrder.Answer ? asked.Dir != "desc" : asked.Dir == "asc", cursor, Before: asked.Before is not null && cursor is not null);
    }

    // Control characters come from broken clipboards, and PostgreSQL refuses NUL; a number is stored as digits alone.
    private static IReadOnlyList<string> WordsOf(string? q)
    {
        var text = string.Concat((q ?? "").Select(letter => char.IsWhiteSpace(letter) ? ' ' : letter).Where(letter => !char.IsControl(letter))).Trim();
        return OrganisationNumber.Parse(text) is { } number ? [number] : [.. Application.Folding(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => OrganisationNumber.Parse(word) ?? word).Distinct().Take(MostWords)];
    }
}

/// <summary>What the list can be in order of.</summary>
internal enum TriageOrder
{
    Sent,
    Changed,

    /// <summary>Who has waited longest comes first, which within one hub is who is to be answered first.</summary>
    Answer,
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
