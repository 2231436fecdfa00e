using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingsWorkModel(OfferingScope scope, OfferingWords words, IHubDirectory hubs, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int PageSize = 50;
    private static readonly Address Here = new("/my-work/offerings");

    [BindProperty(SupportsGet = true, Name = "state")]
    public string? Chosen { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public Table<Offering> Table { get; private set; } = null!;

    public int Waiting { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        Waiting = await scope.Editable(User).CountAsync(offering => offering.ReviewAskedAt != null, cancellation);
        var offerings = await Page(scope.Editable(User).InState(Chosen), cancellation);
        Table = new Table<Offering>
        {
            Caption = texts["offerings-work.title"],
            Address = Here.With("state", Chosen),
            Empty = texts["offerings-work.empty"],
            Columns = Columns(names),
            Rows = [.. offerings.Take(PageSize)],
            Next = offerings.Count > PageSize ? Here.With("state", Chosen).With("after", offerings[PageSize - 1].Id.ToString()) : null,
            Previous = After is null ? null : Here.With("state", Chosen),
            Export = new Address("/my-work/offerings.csv").With("state", Chosen),
        };
    }

    private async Task<List<Offering>> Page(IQueryable<Offering> offerings, CancellationToken cancellation)
    {
        if (After is { } guid && await offerings.FirstOrDefaultAsync(offering => offering.Id == new OfferingId(guid), cancellation) is { } last)
        {
            offerings = offerings.Where(o => string.Compare(o.Sort.Sv, last.Sort.Sv) > 0 || (o.Sort.Sv == last.Sort.Sv && o.Id > last.Id));
        }

        return await offerings.OrderBy(offering => offering.Sort.Sv).ThenBy(offering => offering.Id).Take(PageSize + 1).ToListAsync(cancellation);
    }

    private List<Column<Offering>> Columns(Dictionary<HubId, string> hubNames) =>
    [
        new("title", texts["offering.field.title"], offering => Cell.Link(new Address($"/my-work/offerings/{offering.Id}"), offering.Title.In(Language))),
        new("state", texts["offerings-work.state"], offering => Cell.Tag(StateTag.KindOf(offering), StateTag.TextOf(offering, texts))),
        new("kind", texts["offering.field.kind"], offering => words.Label(FacetNames.Kind, offering.Kind)),
        new("provider", texts["offering.field.provider"], offering => offering.Provider),
        new("hub", texts["offerings.hub"], offering => hubNames.GetValueOrDefault(offering.HubId)),
        new("changed", texts["offerings-work.changed"], offering => Shown.Day(offering.ChangedAt)),
    ];
}
