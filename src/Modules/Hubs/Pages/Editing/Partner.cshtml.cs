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
internal sealed class PartnerModel(
    ProjectShowing projects, TimeProvider clock, VersionedRecords records, IOrganisationDirectory organisations, IdSource ids, IStringLocalizer<HubsModule> texts)
    : VersionedPage<Partnership, PartnerForm>(projects, clock, records, ids, texts)
{
    public override string What => "partners";

    public IReadOnlyList<Choice> Statuses => [.. Enum.GetValues<PartnerStatus>().Select(status => new Choice(Keys.Kebab(status), Texts[Keys.Of(status)]))];

    protected override async Task<Func<Partnership, PartnerForm>> Filling(IReadOnlyList<Partnership> records, CancellationToken cancellation)
    {
        var names = await organisations.ByIds([.. records.Select(record => record.OrganisationId).Distinct()], cancellation);
        var units = await organisations.UnitsByIds([.. records.Select(record => record.UnitId).OfType<UnitId>().Distinct()], cancellation);
        return record => PartnerForm.Of(record, names.GetValueOrDefault(record.OrganisationId), record.UnitId is { } unit ? units.GetValueOrDefault(unit) : null);
    }

    protected override IReadOnlyList<Field> Fields(PartnerForm form) =>
    [
        Said("add.partner.organisation", form.Organisation), Said("add.partner.unit", form.Unit),
        Said("add.partner.status", Statuses.FirstOrDefault(choice => choice.Value == form.Status)?.Label), Said("add.from", form.From), Said("add.to", form.To),
    ];

    protected override async Task<FormReading<Partnership>> Read(CancellationToken cancellation)
    {
        var matches = await Meant(cancellation);
        var units = matches.Count == 1 ? await organisations.UnitsOf(matches[0].Id, cancellation) : [];
        return FormReading<Partnership>.Of(Form.Parse(matches, units), (partner, _) => Task.FromResult(partner.Make(Made, View.Project.Id)), (partner, record) => partner.Write(record));
    }

    protected override async Task<Rule<Partnership>> Rule(CancellationToken cancellation)
    {
        var partners = View.Project.Partners.Concat(await Records.Removed<Partnership>(View.Project.Id, cancellation));
        var rule = PartnerRule.Of(View.Project, await organisations.ByIds([.. partners.Select(partner => partner.OrganisationId).Distinct()], cancellation));
        return rule.Check;
    }

    // The name that stood there still means the same organisation, also when another has the same name.
    private async Task<IReadOnlyList<OrganisationSummary>> Meant(CancellationToken cancellation)
    {
        var same = Record is null ? null : (await organisations.ByIds([Record.OrganisationId], cancellation)).GetValueOrDefault(Record.OrganisationId);
        return same is not null && same.Name == Form.Organisation?.Trim() ? [same] : await organisations.Match(Form.Organisation ?? "", User, cancellation);
    }

    protected override DateOnly? Begins(Partnership record) => record.From;

    protected override void Finish(Partnership record, DateOnly day) => record.To = day;
}
