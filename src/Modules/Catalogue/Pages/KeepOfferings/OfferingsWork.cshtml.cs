using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>The offerings one works with: searched, narrowed, ordered, taken out as a file.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingsWorkModel(OfferingScope scope, OfferingWords words, IHubDirectory hubs, TimeProvider clock, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int PageSize = 50;
    private const string Here = "/my-work/offerings";

    [BindProperty(SupportsGet = true, Name = "")]
    public WorkQuestion Asked { get; set; } = new();

    public Table<Offering> Table { get; private set; } = null!;

    public int Waiting { get; private set; }

    public IReadOnlyList<Choice> Kinds => words.Choices(FacetNames.Kind);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        var editable = await scope.Editable(User, cancellation);
        Waiting = await editable.CountAsync(offering => offering.ReviewAskedAt != null, cancellation);
        var narrowed = editable.Narrowed(Asked);
        var offerings = await (await narrowed.After(Asked, Language, cancellation)).Ordered(Asked, Language).Take(PageSize + 1).ToListAsync(cancellation);
        Table = new Table<Offering>
        {
            Caption = texts["offerings-work.title"],
            Address = Asked.At(Here),
            SortedBy = Asked.Order.ToString().ToLowerInvariant(),
            Descending = Asked.Descending,
            Empty = texts[Asked.IsNarrowed ? "offerings-work.empty.filtered" : "offerings-work.empty"],
            HasNothing = offerings.Count == 0 && Asked is { IsNarrowed: false, After: null },
            Columns = Columns(names),
            Rows = [.. offerings.Take(PageSize)],
            Next = offerings.Count > PageSize ? Asked.Ordered(Here).With("after", offerings[PageSize - 1].Id.ToString()) : null,
            Previous = Asked.After is null ? null : Asked.Ordered(Here),
            Export = Asked.Ordered("/my-work/offerings.csv"),
        };
    }

    // Who works in one hub need not read its name on every row.
    private List<Column<Offering>> Columns(Dictionary<HubId, string> hubNames) =>
        User.HubsWhere(OfferingsPart.Edit) is { Count: 1 } ? [.. AllColumns(hubNames).Where(column => column.Key != "hub")] : AllColumns(hubNames);

    private List<Column<Offering>> AllColumns(Dictionary<HubId, string> hubNames) =>
    [
        new("title", texts["offering.field.title"], offering => Cell.Link(new Address($"/my-work/offerings/{offering.Id}"), offering.Title.In(Language))) { IsSortable = true },
        new("state", texts["offerings-work.state"], offering => Cell.Tag(StateTag.KindOf(offering), StateTag.TextOf(offering, texts))) { SpeaksForItself = true },
        new("kind", texts["offering.field.kind"], offering => words.Label(FacetNames.Kind, offering.Kind)) { SpeaksForItself = true },
        new("provider", texts["offering.field.provider"], offering => offering.Provider) { SpeaksForItself = true },
        new("hub", texts["offerings.hub"], offering => hubNames.GetValueOrDefault(offering.HubId)) { IsSecondary = true },
        new("until", texts["offerings-work.until"], Until) { IsSortable = true },
        new("changed", texts["offerings-work.changed"], offering => Shown.Day(offering.ChangedAt)) { IsSortable = true, IsSecondary = true },
    ];

    private object? Until(Offering offering) => offering.EndsSoon(clock.Today())
        ? Cell.Tag("warning", texts["offerings-work.ends", offering.ValidTo!.Value.ToString("d MMM yyyy", Language.Culture)])
        : offering.ValidTo;
}
