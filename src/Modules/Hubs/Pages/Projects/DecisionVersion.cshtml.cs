using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
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

    public IReadOnlyList<Field> Fields => Decision.IsTakenBack ? Said(Decision)[..3] : Said(Decision);

    /// <summary>Who took the decision back; null for those who do not keep the project.</summary>
    public string? TakenBackBy { get; private set; }

    /// <summary>Null for the first decision.</summary>
    public Differences? Changes => Decision.IsTakenBack || Before is null ? null : new Differences(
        texts["decision.changes"], texts[Keys.Of(Before.Kind), Before.Number], texts[Keys.Of(Decision.Kind), Decision.Number], Differences.Between(Said(Before)[1..], Said(Decision, Before)[1..]));

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

    // What a later decision does not say, it is not known to have changed.
    private Field[] Said(Decision decision, Decision? unlessSaid = null)
    {
        var (from, to) = decision is { PeriodFrom: null, PeriodTo: null } ? (unlessSaid?.PeriodFrom, unlessSaid?.PeriodTo) : (decision.PeriodFrom, decision.PeriodTo);
        var missing = texts["not-published"].Value;
        return
        [
            Field.Of(texts["add.decision.date"], decision.Date?.Show(Language) ?? missing),
            Field.Of(texts["project.period"], Periods.Show(from, to, texts, Language)),
            Field.Of(texts["project.budget"], (decision.Budget(View.Project.Currency) ?? unlessSaid?.Budget(View.Project.Currency)) is { } budget ? Shown.Money(budget) : missing),
            .. View.Project.Targets.OrderBy(target => target.Order).Select(target => Field.Of(target.Indicator.In(Language), TargetNode.Words(target, target.Under(decision.Number), View.Project.Currency, texts))),
        ];
    }
}
