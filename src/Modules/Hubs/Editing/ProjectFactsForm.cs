using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Editing;

/// <summary>What a project is called and found by, as typed. Budget and period stand in its decisions.</summary>
internal class ProjectFactsForm
{
    public string? NameSv { get; set; }

    public string? NameEn { get; set; }

    public string? CaseNumber { get; set; }

    public string? RegistrationNumber { get; set; }

    public string? Regions { get; set; }

    public string? PartnersStated { get; set; }

    public string? Sources { get; set; }

    /// <summary>The version that the form was filled from; 0 for a new project.</summary>
    public int Version { get; set; }

    public static ProjectFactsForm Of(Project project, CodeList regions) => new()
    {
        NameSv = project.Name.Sv,
        NameEn = project.Name.En,
        CaseNumber = project.CaseNumber,
        RegistrationNumber = project.RegistrationNumber,
        Regions = Editing.Regions.Show(regions, project.Nuts),
        PartnersStated = project.PartnersStated?.ToString(CultureInfo.InvariantCulture),
        Sources = string.Join('\n', project.Sources),
        Version = project.Version,
    };

    public Parsed<ProjectFacts> Parse(CodeList regions)
    {
        var f = new FieldReader();
        var facts = Read(f, regions);
        return f.Result(() => facts);
    }

    /// <summary>The texts of the form by their keys, to be held against another version.</summary>
    public IReadOnlyList<(string Key, string? Value)> Fields() =>
    [
        ("facts.name.sv", NameSv ?? ""), ("facts.name.en", NameEn ?? ""), ("project.case-number", CaseNumber ?? ""), ("project.registration-number", RegistrationNumber ?? ""),
        ("edit.regions", Regions ?? ""), ("facts.partners-stated", PartnersStated ?? ""), ("project.sources", (Sources ?? "").ReplaceLineEndings("\n")),
    ];

    protected ProjectFacts Read(FieldReader f, CodeList regions)
    {
        var name = new LocalText(f.Required(NameSv, nameof(NameSv), "facts.name.missing", Project.NameMax), f.Optional(NameEn, nameof(NameEn), Project.NameMax) ?? "");
        var (number, registration) = (f.Optional(CaseNumber, nameof(CaseNumber), Project.NumberMax), f.Optional(RegistrationNumber, nameof(RegistrationNumber), Project.NumberMax));
        var nuts = f.Codes(regions, Regions, nameof(Regions));
        int? stated = string.IsNullOrWhiteSpace(PartnersStated) ? null : f.Whole(PartnersStated, nameof(PartnersStated), "facts.partners-stated.malformed", 1, 10_000);
        var sources = (Sources ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var source in sources) f.WebAddress(source, nameof(Sources));
        return new ProjectFacts(name, number, registration, nuts, stated, sources);
    }
}

/// <summary>A project that is not there yet, as typed: its facts and its first decision.</summary>
internal sealed class NewProjectForm : ProjectFactsForm
{
    /// <summary>The name in the address; made of the project's name where nothing is typed.</summary>
    public string? Key { get; set; }

    public string? Currency { get; set; }

    public DecisionForm First { get; set; } = new();

    public new Parsed<NewProject> Parse(CodeList regions)
    {
        var f = new FieldReader();
        var facts = Read(f, regions);
        var key = f.Optional(Key, nameof(Key), Project.KeyMax) ?? Slugs.Of(facts.Name.Sv);
        f.Check(facts.Name.Sv.Length == 0 || Slugs.IsSlug(key), nameof(Key), "edit.slug.malformed");
        f.Check(Currencies.Contains(Currency), nameof(Currency), "add.choice.missing");
        var decision = First.Parse([]);
        if (decision is Parsed<NewDecision>.Invalid wrong)
        {
            foreach (var error in wrong.Errors) f.Add($"{nameof(First)}.{error.Field}", error.Key, error.Arguments);
        }

        return f.Result(() => new NewProject(facts, key, Currency!, ((Parsed<NewDecision>.Valid)decision).Value));
    }

    public static IReadOnlyList<string> Currencies { get; } = ["SEK", "EUR"];
}

internal sealed record ProjectFacts(LocalText Name, string? CaseNumber, string? RegistrationNumber, IReadOnlyList<string> Nuts, int? PartnersStated, IReadOnlyList<string> Sources)
{
    public void Write(Project project)
    {
        (project.Name, project.CaseNumber, project.RegistrationNumber) = (Name, CaseNumber, RegistrationNumber);
        (project.Nuts, project.PartnersStated, project.Sources) = ([.. Nuts], PartnersStated, [.. Sources]);
        project.Describe();
    }
}

internal sealed record NewProject(ProjectFacts Facts, string Key, string Currency, NewDecision First);
