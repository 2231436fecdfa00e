using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Content;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Projects;

/// <summary>One version of what was decided, and what it changed against the version before it.</summary>
[AllowAnonymous]
internal sealed class DecisionVersionModel(ProjectShowing projects, VersionedRecords records, TimeProvider clock, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public ProjectView View { get; private set; } = null!;

    public Decision Decision { get; private set; } = null!;

    public IReadOnlyList<Field> Fields => Decision.IsTakenBack ? Said : [.. Said, .. Targets(Decision)];

    /// <summary>Who took the decision back; null for those who do not keep the project.</summary>
    public string? TakenBackBy { get; private set; }

    /// <summary>Null for the first decision.</summary>
    public Differences? Changes => Decision.IsTakenBack || Before is null ? null : new Differences(
        texts["decision.changes"], texts[Keys.Of(Before.Kind), Before.Number], texts[Keys.Of(Decision.Kind), Decision.Number], Differences.Between(After(Before), After(Decision, Before)));

    public bool MayTakeBack => !Decision.IsTakenBack && View.Project.CanTakeBack(Decision) && User.May(HubsModule.Manage, View.Hub.Id);

    private Decision? Before => View.Project.Decisions.Where(other => other.Number < Decision.Number).MaxBy(other => other.Number);

    public async Task<IActionResult> OnGet(string slug, string key, int number, CancellationToken cancellation) =>
        await Load(slug, key, number, cancellation) ? Page() : NotFound();

    private async Task<bool> Load(string slug, string key, int number, CancellationToken cancellation)
    {
        var view = await projects.Of(key, clock.Today(), cancellation);
        if (view is null || view.Hub.Slug != slug) return false;
        var decision = view.Project.Decisions.FirstOrDefault(d => d.Number == number) ?? (await projects.TakenBack(view.Project.Id, cancellation)).FirstOrDefault(d => d.Number == number);
        if (decision is null) return false;
        (View, Decision) = (view, decision);
        if (decision.TakenBackBy is { } by && User.May(HubsModule.Manage, view.Hub.Id)) TakenBackBy = (await records.Writers([by], cancellation)).GetValueOrDefault(by);
        return true;
    }

    private Field[] Said =>
    [
        Field.Of(texts["add.decision.date"], Decision.Date?.Show(Language) ?? texts["not-published"].Value),
        .. Terms(Decision.PeriodFrom, Decision.PeriodTo, Decision.Budget(View.Project.Currency)),
    ];

    // A budget that is given in words alone is not known to have changed.
    private Field[] After(Decision decision, Decision? before = null)
    {
        var terms = ProjectTerms.Under(View.Project.Decisions, decision.Number);
        var budget = terms.Budget(View.Project.Currency) ?? (before is null ? null : ProjectTerms.Under(View.Project.Decisions, before.Number).Budget(View.Project.Currency));
        return [.. Terms(terms.PeriodFrom, terms.PeriodTo, budget), .. Targets(decision)];
    }

    private Field[] Terms(PublishedDate? from, PublishedDate? to, Money? budget) =>
    [
        Field.Of(texts["project.period"], Periods.Show(from, to, texts, Language)),
        Field.Of(texts["project.budget"], budget is { } money ? Shown.Money(money) : texts["not-published"].Value),
    ];

    private IEnumerable<Field> Targets(Decision decision) =>
        View.Project.Targets.OrderBy(target => target.Order).Select(target => Field.Of(target.Indicator.In(Language), TargetNode.Words(target, target.Under(decision.Number), View.Project.Currency, texts)));
}
