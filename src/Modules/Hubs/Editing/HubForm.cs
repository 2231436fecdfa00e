using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Ui.Layout;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>A hub's own facts as typed.</summary>
internal sealed class HubForm
{
    public string? NameSv { get; set; }

    public string? NameEn { get; set; }

    public string? Slug { get; set; }

    /// <summary>Only for a new hub: references that were given out keep theirs.</summary>
    public string? Prefix { get; set; }

    public string? Kind { get; set; }

    public string? SummarySv { get; set; }

    public string? SummaryEn { get; set; }

    public string? RegionSv { get; set; }

    public string? RegionEn { get; set; }

    public string? Regions { get; set; }

    public List<string> Languages { get; set; } = [];

    public string? Theme { get; set; }

    public bool TakesApplications { get; set; }

    public bool RunByAuthority { get; set; }

    public string? Email { get; set; }

    public string? Phone { get; set; }

    public string? Website { get; set; }

    public string? AnswerWithin { get; set; }

    public string? PromiseSv { get; set; }

    public string? PromiseEn { get; set; }

    public string? ClosedWeeks { get; set; }

    /// <summary>The version that the form was filled from; 0 for a new hub.</summary>
    public int Version { get; set; }

    public static HubForm Of(Hub hub, CodeList regions) => new()
    {
        NameSv = hub.Name.Sv,
        NameEn = hub.Name.En,
        Slug = hub.Slug,
        Kind = hub.Kind,
        SummarySv = hub.Summary.Sv,
        SummaryEn = hub.Summary.En,
        RegionSv = hub.Region?.Sv,
        RegionEn = hub.Region?.En,
        Regions = Editing.Regions.Show(regions, hub.Nuts),
        Languages = [.. hub.Languages],
        Theme = hub.Theme,
        TakesApplications = hub.TakesApplications,
        RunByAuthority = hub.RunByAuthority,
        Email = hub.ContactEmail,
        Phone = hub.ContactPhone,
        Website = hub.Website,
        AnswerWithin = hub.AnswerWithinWorkingDays?.ToString(CultureInfo.InvariantCulture),
        PromiseSv = hub.Promise?.Sv,
        PromiseEn = hub.Promise?.En,
        ClosedWeeks = Weeks.Show(hub.ClosedWeeks),
        Version = hub.Version,
    };

    public Parsed<HubFacts> Parse(HubChoices choices)
    {
        var f = new FieldReader();
        var name = new LocalText(f.Required(NameSv, nameof(NameSv), "edit.name.missing", Hub.NameMax), f.Optional(NameEn, nameof(NameEn), Hub.NameMax) ?? "");
        var slug = f.Optional(Slug, nameof(Slug), Slugs.MaxLength) ?? Slugs.Of(name.Sv);
        f.Check(name.Sv.Length == 0 || Slugs.IsSlug(slug), nameof(Slug), "edit.slug.malformed");
        var summary = new LocalText(f.Required(SummarySv, nameof(SummarySv), "edit.summary.missing", Hub.SummaryMax), f.Optional(SummaryEn, nameof(SummaryEn), Hub.SummaryMax) ?? "");
        f.Check(choices.Kinds.Find(Kind) is not null, nameof(Kind), "edit.kind.missing");
        f.Check(Themes.All.Contains(Theme), nameof(Theme), "edit.theme.missing");
        var region = f.Text(RegionSv, nameof(RegionSv), RegionEn, nameof(RegionEn), Hub.NameMax);
        var nuts = f.Codes(choices.Regions, Regions, nameof(Regions));
        return Rest(f, name, slug, summary, region, nuts, [.. choices.Languages.Codes.Select(code => code.Value).Where(Languages.Contains)]);
    }

    private Parsed<HubFacts> Rest(FieldReader f, LocalText name, string slug, LocalText summary, LocalText? region, IReadOnlyList<string> nuts, IReadOnlyList<string> languages)
    {
        var email = string.IsNullOrWhiteSpace(Email) ? null : f.Email(Email, nameof(Email), "edit.email.malformed", "edit.email.malformed");
        var phone = f.Optional(Phone, nameof(Phone), 40);
        var website = f.Optional(Website, nameof(Website), 300);
        f.WebAddress(website, nameof(Website));
        int? days = string.IsNullOrWhiteSpace(AnswerWithin) ? null : f.Whole(AnswerWithin, nameof(AnswerWithin), "edit.days.malformed", 1, 30);
        var promise = f.Text(PromiseSv, nameof(PromiseSv), PromiseEn, nameof(PromiseEn), Hub.PromiseMax);
        var weeks = Weeks.Read(ClosedWeeks);
        f.Check(weeks is not null, nameof(ClosedWeeks), "edit.weeks.malformed");
        return f.Result(() => new HubFacts(name, slug, Kind!, summary, region, nuts, languages, Theme!, TakesApplications, RunByAuthority)
        {
            Email = email,
            Phone = phone,
            Website = website,
            AnswerWithinWorkingDays = days,
            Promise = promise,
            ClosedWeeks = weeks!,
        });
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string? Value)> Fields() =>
    [
        ("edit.name.sv", NameSv ?? ""), ("edit.name.en", NameEn ?? ""), ("edit.slug", Slug ?? ""), ("edit.kind", Kind ?? ""), ("edit.summary.sv", SummarySv ?? ""), ("edit.summary.en", SummaryEn ?? ""),
        ("edit.region.sv", RegionSv ?? ""), ("edit.region.en", RegionEn ?? ""), ("edit.regions", Regions ?? ""), ("edit.languages", string.Join(", ", Languages)), ("edit.theme", Theme ?? ""),
        ("edit.takes-applications", TakesApplications ? "✓" : ""), ("edit.authority", RunByAuthority ? "✓" : ""), ("edit.email", Email ?? ""), ("edit.phone", Phone ?? ""), ("edit.website", Website ?? ""),
        ("edit.days", AnswerWithin ?? ""), ("edit.promise.sv", PromiseSv ?? ""), ("edit.promise.en", PromiseEn ?? ""), ("edit.weeks", ClosedWeeks ?? ""),
    ];
}

/// <summary>What may be changed of a hub.</summary>
internal sealed record HubFacts(
    LocalText Name, string Slug, string Kind, LocalText Summary, LocalText? Region, IReadOnlyList<string> Nuts, IReadOnlyList<string> Languages, string Theme,
    bool TakesApplications, bool RunByAuthority)
{
    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Website { get; init; }

    public int? AnswerWithinWorkingDays { get; init; }

    public LocalText? Promise { get; init; }

    public IReadOnlyList<int> ClosedWeeks { get; init; } = [];

    public void Write(Hub hub)
    {
        (hub.Name, hub.Slug, hub.Kind, hub.Summary, hub.Region, hub.Theme) = (Name, Slug, Kind, Summary, Region, Theme);
        (hub.Nuts, hub.Languages, hub.TakesApplications, hub.RunByAuthority) = ([.. Nuts], [.. Languages], TakesApplications, RunByAuthority);
        (hub.ContactEmail, hub.ContactPhone, hub.Website) = (Email, Phone, Website);
        (hub.Promise, hub.AnswerWithinWorkingDays, hub.ClosedWeeks) = (Promise, AnswerWithinWorkingDays, [.. ClosedWeeks]);
    }
}
