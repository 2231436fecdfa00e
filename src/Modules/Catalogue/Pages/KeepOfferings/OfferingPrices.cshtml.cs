using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Catalogue.Offerings.Prices;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingPricesModel(
    OfferingScope scope, OfferingFile file, PriceSetting prices, OfferingWords words, TimeProvider clock, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    [BindProperty]
    public PriceForm Form { get; set; } = new();

    public Offering Offering { get; private set; } = null!;

    public Table<Price> Table { get; private set; } = null!;

    /// <summary>Those that are not valid yet and so can be taken away, the next first.</summary>
    public IReadOnlyList<Price> Coming { get; private set; } = [];

    public OfferingWords Words => words;

    public Address Here => new($"/my-work/offerings/{Offering.Id}/prices");

    public IReadOnlyList<Choice> Units => [.. Enum.GetValues<PriceUnit>().Select(unit => new Choice(unit.ToString(), words.Unit(unit)))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await Read(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await Read(id, cancellation)) return NotFound();
        if (Form.Parse() is not Parsed<Price>.Valid read) return Invalid(((Parsed<Price>.Invalid)Form.Parse()).Errors);
        if (await prices.Add(Offering.Id, read.Value, User.Actor(), cancellation) is { } refusal) return Invalid([new FieldError(PriceForm.FieldOf(refusal), refusal)]);
        Flash(texts["offering-prices.added"]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, DateOnly from, CancellationToken cancellation)
    {
        if (!await Read(id, cancellation)) return NotFound();
        Flash(texts[await prices.Remove(Offering.Id, from, User.Actor(), cancellation) ?? "offering-prices.removed"]);
        return RedirectTo(Here);
    }

    private async Task<bool> Read(Guid id, CancellationToken cancellation)
    {
        if (await scope.Find(User, new OfferingId(id), cancellation) is not { } offering) return false;
        Offering = offering;
        var today = clock.Today();
        var list = await file.Prices(offering.Id, cancellation);
        Coming = [.. list.Rows.Where(price => price.Validity.From > today)];
        Table = new Table<Price>
        {
            Caption = texts["offering-prices.table"],
            Address = Here,
            Empty = texts["offering-prices.none"],
            Rows = [.. list.Rows.Reverse()],
            Columns =
            [
                new("from", texts["offering-prices.from"], price => price.Validity.From),
                new("to", texts["offering-prices.to"], price => price.Validity.To),
                new("amount", texts["price.column.amount"], price => price.Unit == PriceUnit.Free ? words.Amount(price) : price.Amount) { IsNumeric = true },
                new("discounted", texts["price.column.discounted"], price => price.Discounted) { IsNumeric = true },
                new("unit", texts["price.column.unit"], price => words.Unit(price.Unit)),
                new("note", texts["offering-prices.note"], price => price.Note?.In(Language)),
                new("now", texts["offering-prices.now"], price => price.Validity.Holds(today) ? Cell.Tag("success", texts["offering-prices.in-force"]) : null),
            ],
        };
        return true;
    }
}
