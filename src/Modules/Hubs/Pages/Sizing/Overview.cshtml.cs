using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Pages.Sizing;

/// <summary>The size class of an organisation as one hub knows it, with every step to it.</summary>
[Authorize(Policy = "sizes.read")]
internal sealed class OverviewModel(
    IHubDirectory hubs, IOrganisationDirectory organisations, SizeReading sizes, TimeProvider clock, IStringLocalizer<HubsModule> texts) : SizePage(hubs, organisations)
{
    public SizeView View { get; private set; } = null!;

    /// <summary>What was taken away and can be put back.</summary>
    public IReadOnlyList<RemovedSize> Removed { get; private set; } = [];

    public Table<SizeRow> Counted { get; private set; } = null!;

    public Table<SizeLimit> Limits { get; private set; } = null!;

    public Table<SizePoint> Years { get; private set; } = null!;

    public Table<SizeFigures> Figures { get; private set; } = null!;

    public Table<Ownership> Owners { get; private set; } = null!;

    public bool MayEdit => User.May(HubsModule.EditSizes, Hub.Id);

    /// <summary>There is something to erase, also where all of it was taken away.</summary>
    public bool MayErase => User.May(HubsModule.EraseSizes, Hub.Id) && (!View.IsEmpty || Removed.Count > 0);

    public bool IsToday => View.Day == clock.Today();

    public Address AddFigures => new($"{Overview.Path}/figures/new");

    public Address Erase => new($"{Overview.Path}/erase");

    public Address AddOwner => new($"{Overview.Path}/owners/new");

    /// <summary>Those that are counted but of whom the hub has no figures.</summary>
    public IReadOnlyList<OrganisationId> Missing => [.. View.Latest.Lines.Where(line => line.Figures is null).Select(line => line.Member.Id)];

    public async Task<IActionResult> OnGet(string slug, Guid id, DateOnly? asOf, CancellationToken cancellation)
    {
        if (await Refused(HubsModule.ReadSizes, slug, id, cancellation) is { } refused) return refused;
        if (Organisation.Id.Value != id) return RedirectTo(Overview);
        View = await sizes.Of(Hub.Id, Organisation, asOf ?? clock.Today(), cancellation);
        if (MayEdit) Removed = await Taken(cancellation);
        var show = new SizeTables(View, Hub.Slug, Overview, MayEdit, texts);
        (Counted, Limits, Years, Figures, Owners) = (show.Counted(), show.Limits(), show.Years(), show.Figures(), show.Owners());
        return Page();
    }

    public string Class(string code) => View.Classes.Label(code)?.In(Language) ?? texts["size.class.large"];

    private async Task<IReadOnlyList<RemovedSize>> Taken(CancellationToken cancellation)
    {
        var (figures, owners) = await sizes.Removed(Hub.Id, Organisation.Id, cancellation);
        var names = await Organisations.ByIds([.. owners.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Distinct()], cancellation);
        return
        [
            .. figures.Select(one => new RemovedSize(Restore("figures", one.Id), one.Version, texts["size.removed.figures", Shown.Date(one.YearEnd)])),
            .. owners.Select(link => new RemovedSize(
                Restore("owners", link.Id), link.Version, texts["size.removed.owner", names[link.OwnerId].Name, Shown.Percent(link.Share), names[link.OwnedId].Name])),
        ];
    }

    private Address Restore(string what, Guid record) => new Address($"{Overview.Path}/{what}/{record}").With("handler", "restore");
}

internal sealed record RemovedSize(Address Restore, int Version, string Words);
