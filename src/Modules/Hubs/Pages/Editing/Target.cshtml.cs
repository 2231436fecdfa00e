using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Ui.Forms;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class TargetModel(
    ProjectShowing projects, TimeProvider clock, VersionedRecords records, IdSource ids, IStringLocalizer<HubsModule> texts) : VersionedPage<Target, TargetForm>(projects, clock, records, ids, texts)
{
    public override string What => "targets";

    public override bool CanEnd => false;

    public IEnumerable<Decision> Decisions => View.Project.Decisions.OrderBy(decision => decision.Number);

    /// <summary>Targets that this one may be counted among: none of its own parts.</summary>
    public IReadOnlyList<Target> Wholes => [.. View.Project.Targets.Where(target => !IsWithin(target)).OrderBy(target => target.Order)];

    public IReadOnlyList<Choice> WholeChoices => [new Choice("", Texts["target.in-addition.choice"]), .. Wholes.Select(target => new Choice(target.Key, target.Indicator.In(Language)))];

    public static IReadOnlyList<string> PartNames => [.. TargetForm.Axes.SelectMany(axis => axis)];

    public string ValueLabel(Decision decision) =>
        Texts["target.value", decision.Number, decision.Date?.Show(Language) ?? Texts["date.not-published"].Value];

    protected override Task<Func<Target, TargetForm>> Filling(IReadOnlyList<Target> records, CancellationToken cancellation) => Task.FromResult<Func<Target, TargetForm>>(TargetForm.Of);

    protected override IReadOnlyList<Field> Fields(TargetForm form) =>
    [
        Said("target.indicator.sv", form.IndicatorSv), Said("target.indicator.en", form.IndicatorEn), Field.Of(Texts["target.is-amount", View.Project.Currency], form.IsAmount ? Texts["keep.yes"].Value : ""),
        Said("target.is-at-least", form.AtLeast ? Texts["keep.yes"].Value : ""), Said("target.whole", WholeChoices.FirstOrDefault(choice => choice.Value == (form.SubsetOf ?? ""))?.Label),
        .. Decisions.Select(decision => Field.Of(ValueLabel(decision), form.Values.GetValueOrDefault($"{decision.Number}"))),
        .. PartNames.Select(part => Said($"target.part-name.{part}", form.Parts.GetValueOrDefault(part))), Said("target.steps", form.Steps?.ReplaceLineEndings("\n")),
    ];

    protected override Task<FormReading<Target>> Read(CancellationToken cancellation)
    {
        var read = Form.Parse(Decisions.Select(decision => decision.Number), [.. Wholes.Select(target => target.Key)]);
        return Task.FromResult(FormReading<Target>.Of(read, Make, (target, record) => target.Write(record)));
    }

    protected override Task<Rule<Target>> Rule(CancellationToken cancellation) => Task.FromResult<Rule<Target>>(TargetRule.Check);

    private async Task<Target> Make(NewTarget target, CancellationToken cancellation)
    {
        var known = View.Project.Targets.Concat(await Records.Removed<Target>(View.Project.Id, cancellation)).ToList();
        return target.Make(Made, View.Project.Id, Slugs.Free(target.Indicator.Sv, [.. known.Select(other => other.Key)]), known.Count);
    }

    private bool IsWithin(Target target)
    {
        for (var at = target; at is not null; at = View.Project.Targets.FirstOrDefault(other => other.Key == at.SubsetOf))
        {
            if (at.Key == Record?.Key) return true;
        }

        return false;
    }
}
