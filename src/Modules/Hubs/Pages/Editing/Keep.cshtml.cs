using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Content;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Pages.Editing;

/// <summary>All that a coordinator keeps of a project, what has ended or was removed included.</summary>
[Authorize(Policy = "hubs.manage")]
internal sealed class KeepModel(
    ProjectShowing projects, TimeProvider clock, VersionedRecords records, IOrganisationDirectory organisations, IStringLocalizer<HubsModule> texts) : ProjectFormPage(projects, clock)
{
    public Table<Decision> Decisions { get; private set; } = null!;

    public Table<FinancingLine> Financing { get; private set; } = null!;

    public Table<Partnership> Partners { get; private set; } = null!;

    public Table<Target> Targets { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string slug, string key, CancellationToken cancellation)
    {
        if (await Refused(slug, key, cancellation) is { } refused) return refused;
        var (project, today) = (View.Project, View.Day);
        var names = await organisations.ByIds([.. (await All(project.Partners, cancellation)).Select(partner => partner.OrganisationId).Distinct()], cancellation);
        var units = await organisations.UnitsByIds([.. project.Partners.Select(partner => partner.UnitId).OfType<UnitId>().Distinct()], cancellation);
        Decisions = Of("project.decisions", [.. project.Decisions.OrderByDescending(d => d.Number), .. await Projects.TakenBack(project.Id, cancellation)],
            new("name", texts["keep.column.decision"], d => Cell.Link(HubAddress.Part(View.Hub.Slug, project.Key, "decisions", d.Number), texts[Keys.Of(d.Kind), d.Number])),
            new("date", texts["add.decision.date"], d => d.Date?.Show(Language)),
            new("period", texts["project.period"], d => Periods.Show(d.PeriodFrom, d.PeriodTo, texts, Language)),
            new("budget", texts["project.budget"], d => d.Budget(project.Currency)) { IsNumeric = true },
            new("state", texts["keep.column.state"], d => d.IsTakenBack ? Cell.Tag("danger", texts["decision.is-taken-back"]) : d.Number == View.InForce.Number ? Cell.Tag("success", texts["decision.in-force"]) : null));
        Financing = Of("project.financing", await All(project.Financing.OrderBy(line => line.Order), cancellation),
            new("name", texts["financing.who"], line => Open(line, "financing", line.Name.In(Language))),
            new("nature", texts["financing.nature"], line => texts[Keys.Of(line.Nature)].Value),
            new("share", texts["financing.share"], line => line.Share) { IsNumeric = true },
            new("amount", texts["financing.amount"], line => line.Amount) { IsNumeric = true },
            new("state", texts["keep.column.state"], line => State(line, line.From, line.To, today)));
        Partners = Of("project.partners", await All(project.Partners.OrderBy(partner => partner.Status).ThenBy(partner => partner.Id), cancellation),
            new("name", texts["add.partner.organisation"], partner => Open(partner, "partners", names.GetValueOrDefault(partner.OrganisationId)?.Name ?? "–")),
            new("unit", texts["add.partner.unit"], partner => partner.UnitId is { } unit ? units.GetValueOrDefault(unit)?.Name.In(Language) : null),
            new("status", texts["add.partner.status"], partner => texts[Keys.Of(partner.Status)].Value),
            new("from", texts["add.from"], partner => partner.From),
            new("state", texts["keep.column.state"], partner => State(partner, partner.From, partner.To, today)));
        Targets = Of("project.targets", await All(project.Targets.OrderBy(target => target.Order), cancellation),
            new("name", texts["keep.column.indicator"], target => Open(target, "targets", target.Indicator.In(Language))),
            new("value", texts["keep.column.value"], target => TargetNode.Words(target, target.Under(View.InForce.Number), project.Currency, texts)) { IsNumeric = true },
            new("state", texts["keep.column.state"], target => State(target, null, null, today)));
        return Page();
    }

    // Those that are removed stand last, so that they can be found and put back.
    private async Task<IReadOnlyList<T>> All<T>(IEnumerable<T> current, CancellationToken cancellation)
        where T : VersionedRecord => [.. current, .. await records.Removed<T>(View.Project.Id, cancellation)];

    private object Open(VersionedRecord record, string what, string name) => Cell.Link(HubAddress.Part(View.Hub.Slug, View.Project.Key, what, record.Id), name);

    private object? State(VersionedRecord record, DateOnly? from, DateOnly? to, DateOnly today) => record switch
    {
        { IsRemoved: true } => Cell.Tag("danger", texts["keep.state.removed"]),
        _ when to < today => Cell.Tag("neutral", texts["keep.state.ended", Shown.ShortDate(to!.Value)]),
        _ when from > today => Cell.Tag("info", texts["keep.state.later", Shown.ShortDate(from!.Value)]),
        _ when to is { } end => Cell.Tag("success", texts["keep.state.until", Shown.ShortDate(end)]),
        _ => null,
    };

    private Table<T> Of<T>(string caption, IReadOnlyList<T> rows, params IReadOnlyList<Column<T>> columns) => new()
    {
        Caption = texts[caption],
        Address = Workspace,
        Empty = texts["keep.none"],
        Columns = columns,
        Rows = rows,
    };
}
