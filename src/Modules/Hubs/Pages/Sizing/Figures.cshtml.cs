using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Pages.Editing;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Ui.Forms;

namespace Samverka.Hubs.Pages.Sizing;

[Authorize(Policy = "sizes.edit")]
internal sealed class FiguresModel(
    IHubDirectory hubs, IOrganisationDirectory organisations, SizeEditor editor, TimeProvider clock, IdSource ids, IStringLocalizer<HubsModule> texts)
    : SizeFormPage<SizeFigures, FiguresForm>(hubs, organisations, editor, texts)
{
    public override string What => "figures";

    public static IReadOnlyList<Choice> Currencies => [.. FiguresForm.Currencies.Select(currency => new Choice(currency, currency))];

    protected override FieldError Taken { get; } = new(nameof(FiguresForm.YearEnd), "size.year.taken");

    protected override bool Belongs(SizeFigures record, IReadOnlyCollection<OrganisationId> aliases) => aliases.Contains(record.OrganisationId);

    protected override Task<FiguresForm> Fill(SizeFigures record, CancellationToken cancellation) => Task.FromResult(FiguresForm.Of(record));

    protected override IReadOnlyList<(string Key, string? Value)> Fields(FiguresForm form) => form.Fields();

    protected override Task<FormReading<SizeFigures>> Read(CancellationToken cancellation) =>
        Task.FromResult(FormReading<SizeFigures>.Of(Form.Parse(clock.Today()), (figures, _) => Task.FromResult(figures.Make(ids.New(), Hub.Id, Organisation.Id)), (figures, record) => figures.Write(record)));
}
