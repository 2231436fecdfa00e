using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Charts;
using Samverka.Ui.Content;
using Samverka.Ui.Pages;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Pages.Projects;

[AllowAnonymous]
internal sealed class ShowModel(ProjectShowing projects, ICodeLists lists, TimeProvider clock, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public ProjectView View { get; private set; } = null!;

    public bool IsToday => View.Day == clock.Today();

    /// <summary>Null when none is published.</summary>
    public string? RegionNames => Regions.Names(lists, View.Project.Nuts);

    public bool MayEdit => User.May(HubsModule.Manage, View.Hub.Id);

    /// <summary>How many take part in which way; null where all do in the same.</summary>
    public string? PartnerKinds
    {
        get
        {
            var kinds = ((string One, string Several, int Count)[])
            [
                ("project.coordinators.one", "project.coordinators", View.Coordinators),
                ("project.project-partners.one", "project.project-partners", View.ProjectPartners),
                ("project.others.one", "project.others", View.OtherPartners),
            ];
            var said = kinds.Where(kind => kind.Count > 0).Select(kind => texts[kind.Count == 1 ? kind.One : kind.Several, kind.Count].Value).ToList();
            return said.Count < 2 ? null : $"{string.Join(", ", said)}.";
        }
    }

    /// <summary>For one who may add projects but not fill them: who does the rest.</summary>
    public bool AwaitsCoordinator => !MayEdit && User.May(HubsModule.Edit, View.Hub.Id) && (View.Project.Targets.Count == 0 || View.Project.Financing.Count == 0 || View.Project.Partners.Count == 0);

    public IReadOnlyList<Milestone> Milestones => Milestone.Of(View, texts, Language);

    /// <summary>Null when fewer than two amounts are published: one bar compares nothing.</summary>
    public BarChart? FinancingChart
    {
        get
        {
            var known = View.Financing.Where(line => line.Amount is not null).ToList();
            if (known.Count < 2) return null;
            var bars = known.Select(line => new Bar(line.Name.In(Language), line.Amount!.Value.Minor));
            return new BarChart(texts["financing.chart"], texts["financing.chart.summary", known.Count], [.. bars])
            {
                Format = minor => Shown.Money(new Money((long)minor, known[0].Currency)),
            };
        }
    }

    public async Task<IActionResult> OnGet(string slug, string key, DateOnly? asOf, CancellationToken cancellation)
    {
        var view = await projects.Of(key, asOf ?? clock.Today(), cancellation);
        if (view is null || view.Hub.Slug != slug) return NotFound();
        View = view;
        return Page();
    }

    /// <summary>What to say when the parts and the whole, as published, do not add up; null when they do or cannot be compared.</summary>
    public string? SumNote()
    {
        if (View.Budget is not { } whole) return null;
        var parts = View.Financing.Select(line => line.Amount).ToList();
        if (Rounding.Difference(parts, whole) is not { } difference) return null;
        var sum = whole - difference;
        var key = Rounding.Explains(parts, whole, difference) ? "financing.rounding" : "financing.differs";
        return texts[key, Shown.Money(sum), Shown.Money(whole), Shown.Money(difference with { Minor = Math.Abs(difference.Minor) })];
    }

    public string Part(FinancingLine line) => line switch
    {
        { Share: { } share, ShareNote: { } note } => $"{Shown.Percent(share)} ({note.In(Language)})",
        { Share: { } share } => Shown.Percent(share),
        _ => texts["not-published"],
    };

    public string Value(TargetNode node, long? value) => node.Target.AtLeast && value is not null ? texts["target.at-least", Bare(node, value)] : Bare(node, value);

    /// <summary>What is counted. "Of which" is left out of a part's words: the line above it says so.</summary>
    public string Words(TargetNode node)
    {
        var words = node.Target.Indicator.In(Language);
        var said = $"{texts["target.of-which"].Value} ";
        if (!node.IsPart || words.Length <= said.Length || !words.StartsWith(said, StringComparison.OrdinalIgnoreCase)) return words;
        return char.ToUpper(words[said.Length], CultureInfo.CurrentCulture) + words[(said.Length + 1)..];
    }

    public string Bare(TargetNode node, long? value) => TargetNode.Words(node.Target, value, View.Project.Currency, texts);
}
