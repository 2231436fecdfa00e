using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Ui.Forms;

namespace Samverka.Hubs.Pages.Editing;

[Authorize(Policy = "hubs.manage")]
internal sealed class FinancingModel(
    ProjectShowing projects, TimeProvider clock, ProjectEditor editor, VersionedRecords records, IOrganisationDirectory organisations, IdSource ids, IStringLocalizer<HubsModule> texts)
    : VersionedPage<FinancingLine, FinancingFields>(projects, clock, records, ids, texts)
{
    public override string What => "financing";

    public IReadOnlyList<Choice> Natures => [.. Enum.GetValues<FinancingNature>().Select(nature => new Choice(Keys.Kebab(nature), Texts[Keys.Of(nature)]))];

    public IReadOnlyList<Choice> Forms => [.. Enum.GetValues<FinancingForm>().Select(form => new Choice(Keys.Kebab(form), Texts[Keys.Of(form)]))];

    protected override async Task<Func<FinancingLine, FinancingFields>> Filling(IReadOnlyList<FinancingLine> records, CancellationToken cancellation)
    {
        var known = await organisations.ByIds([.. records.Select(record => record.Financier).OfType<OrganisationId>().Distinct()], cancellation);
        return record => FinancingFields.Of(record, record.Financier is { } id ? known.GetValueOrDefault(id) : null);
    }

    protected override IReadOnlyList<Field> Fields(FinancingFields form) =>
    [
        Said("add.financing.name.sv", form.NameSv), Said("add.financing.name.en", form.NameEn), Said("add.financing.organisation", form.Financier?.Name),
        Said("financing.nature", Natures.FirstOrDefault(choice => choice.Value == form.Nature)?.Label), Said("financing.form", Forms.FirstOrDefault(choice => choice.Value == form.Form)?.Label),
        Said("add.financing.share", form.Share), Field.Of(Texts["add.financing.cap", View.Project.Currency], form.Cap), Field.Of(Texts["add.financing.amount", View.Project.Currency], form.Amount),
        Said("add.financing.condition.sv", form.ConditionSv), Said("add.financing.condition.en", form.ConditionEn), Said("add.from", form.From), Said("add.to", form.To),
    ];

    protected override async Task<FormReading<FinancingLine>> Read(CancellationToken cancellation)
    {
        Form.Financier = await Meant(cancellation);
        return FormReading<FinancingLine>.Of(
            Form.Parse(View.Project.Currency),
            async (line, token) => line.Make(Made, View.Project.Id, await editor.NextOrder(View.Project.Id, token)), (line, record) => line.Write(record));
    }

    // The name that stood there still means the same organisation, whatever it or another is called now.
    private async Task<OrganisationSummary?> Meant(CancellationToken cancellation)
    {
        if (Record is null || Record.Name.Sv != Form.NameSv?.Trim()) return await organisations.Named(Form.NameSv ?? "", User, cancellation);
        return Record.Financier is { } same ? (await organisations.ByIds([same], cancellation)).GetValueOrDefault(same) : null;
    }

    protected override DateOnly? Begins(FinancingLine record) => record.From;

    protected override void Finish(FinancingLine record, DateOnly day) => record.To = day;
}
