using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>That something ends on a day, and why.</summary>
internal sealed class EndForm
{
    public string? Day { get; set; }

    public string? Reason { get; set; }

    public Parsed<Ending> Parse(DateOnly? from)
    {
        var f = new FieldReader();
        var day = f.Day(Day, nameof(Day));
        f.Check(!string.IsNullOrWhiteSpace(Day), nameof(Day), "keep.end.day.missing");
        f.Check(day is null || from is null || from <= day, nameof(Day), "add.period.backwards");
        var reason = f.Required(Reason, nameof(Reason), "keep.reason.missing", VersionedRecord.ReasonMax);
        return f.Result(() => new Ending(day!.Value, reason));
    }
}

/// <summary>That something should never have been there, and why.</summary>
internal sealed class RemovalForm
{
    public string? Reason { get; set; }

    public Parsed<string> Parse()
    {
        var f = new FieldReader();
        var reason = f.Required(Reason, nameof(Reason), "keep.reason.missing", VersionedRecord.ReasonMax);
        return f.Result(() => reason);
    }
}

internal sealed record Ending(DateOnly Day, string Reason);
