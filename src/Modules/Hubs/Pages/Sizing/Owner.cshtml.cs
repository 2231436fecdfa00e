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
internal sealed class OwnerModel(IHubDirectory hubs, IOrganisationDirectory organisations, SizeEditor editor, IdSource ids, TimeProvider clock, IStringLocalizer<HubsModule> texts)
    : SizeFormPage<Ownership, OwnershipForm>(hubs, organisations, editor, texts)
{
    private readonly IStringLocalizer _texts = texts;

    public override string What => "owners";

    public IReadOnlyList<Choice> Ways =>
        [new(OwnershipForm.Owner, _texts["size.way.owner", Organisation.Name]), new(OwnershipForm.Owned, _texts["size.way.owned", Organisation.Name])];

    /// <summary>By the rules of today.</summary>
    public string ExemptInvestors => string.Join("; ", SizeRules.On(clock.Today()).ExemptInvestors.Select(investor => investor.In(Language)));

    protected override FieldError Taken { get; } = new(nameof(OwnershipForm.Other), "size.other.taken");

    protected override bool Belongs(Ownership record, IReadOnlyCollection<OrganisationId> aliases) => aliases.Contains(record.OwnerId) || aliases.Contains(record.OwnedId);

    protected override async Task<OwnershipForm> Fill(Ownership record, CancellationToken cancellation)
    {
        var (isOwner, other) = await Other(record, cancellation);
        return OwnershipForm.Of(record, isOwner, other?.Name);
    }

    protected override IReadOnlyList<(string Key, string? Value)> Fields(OwnershipForm form) =>
        [.. form.Fields().Select(field => field.Key == "size.way" ? (field.Key, Ways.FirstOrDefault(way => way.Value == field.Value)?.Label) : field)];

    protected override async Task<FormReading<Ownership>> Read(CancellationToken cancellation) =>
        FormReading<Ownership>.Of(Form.Parse(Organisation.Id, await Meant(cancellation)), (ownership, _) => Task.FromResult(ownership.Make(ids.New(), Hub.Id)), (ownership, record) => ownership.Write(record));

    // The name that stood there still means the same organisation, also when another has the same name.
    private async Task<IReadOnlyList<OrganisationSummary>> Meant(CancellationToken cancellation)
    {
        var same = Record is null ? null : (await Other(Record, cancellation)).Other;
        return same is not null && same.Name == Form.Other?.Trim() ? [same] : await Organisations.Match(Form.Other ?? "", User, cancellation);
    }

    private async Task<(bool IsOwner, OrganisationSummary? Other)> Other(Ownership record, CancellationToken cancellation)
    {
        var names = await Organisations.ByIds([record.OwnerId, record.OwnedId], cancellation);
        var isOwner = names.GetValueOrDefault(record.OwnerId)?.Id == Organisation.Id;
        return (isOwner, names.GetValueOrDefault(isOwner ? record.OwnedId : record.OwnerId));
    }
}
