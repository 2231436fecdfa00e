using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>A hub's own facts as typed.</summary>
internal sealed class HubForm
{
    public string? NameSv { get; set; }

    public string? NameEn { get; set; }

    public string? SummarySv { get; set; }

    public string? SummaryEn { get; set; }

    public string? AnswerWithin { get; set; }

    public string? PromiseSv { get; set; }

    public string? PromiseEn { get; set; }

    public string? ClosedWeeks { get; set; }

    /// <summary>The version that the form was filled from.</summary>
    public int Version { get; set; }

    public static HubForm Of(Hub hub) => new()
    {
        NameSv = hub.Name.Sv,
        NameEn = hub.Name.En,
        SummarySv = hub.Summary.Sv,
        SummaryEn = hub.Summary.En,
        AnswerWithin = hub.AnswerWithinWorkingDays?.ToString(CultureInfo.InvariantCulture),
        PromiseSv = hub.Promise?.Sv,
        PromiseEn = hub.Promise?.En,
        ClosedWeeks = Weeks.Show(hub.ClosedWeeks),
        Version = hub.Version,
    };

    public Parsed<HubFacts> Parse()
    {
        var f = new FieldReader();
        var name = new LocalText(f.Required(NameSv, nameof(NameSv), "edit.name.missing", Hub.NameMax), f.Optional(NameEn, nameof(NameEn), Hub.NameMax) ?? "");
        var summary = new LocalText(f.Required(SummarySv, nameof(SummarySv), "edit.summary.missing", Hub.SummaryMax), f.Optional(SummaryEn, nameof(SummaryEn), Hub.SummaryMax) ?? "");
        int? days = string.IsNullOrWhiteSpace(AnswerWithin) ? null : f.Whole(AnswerWithin, nameof(AnswerWithin), "edit.days.malformed", 1, 30);
        var promise = new LocalText(f.Optional(PromiseSv, nameof(PromiseSv), Hub.PromiseMax) ?? "", f.Optional(PromiseEn, nameof(PromiseEn), Hub.PromiseMax) ?? "");
        var weeks = Weeks.Read(ClosedWeeks);
        f.Check(weeks is not null, nameof(ClosedWeeks), "edit.weeks.malformed");
        return f.Result(() => new HubFacts(name, summary, days, promise == new LocalText("", "") ? null : promise, weeks!));
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string Value)> Fields() =>
    [
        ("edit.name.sv", NameSv ?? ""), ("edit.name.en", NameEn ?? ""), ("edit.summary.sv", SummarySv ?? ""), ("edit.summary.en", SummaryEn ?? ""),
        ("edit.days", AnswerWithin ?? ""), ("edit.promise.sv", PromiseSv ?? ""), ("edit.promise.en", PromiseEn ?? ""), ("edit.weeks", ClosedWeeks ?? ""),
    ];
}

/// <summary>What a coordinator may change of a hub.</summary>
internal sealed record HubFacts(LocalText Name, LocalText Summary, int? AnswerWithinWorkingDays, LocalText? Promise, IReadOnlyList<int> ClosedWeeks);
