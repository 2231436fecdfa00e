using System.Globalization;
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
using Samverka.Ui.Content;
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

    /// <summary>Those that can be taken away, the next first: what is still to come, and all as long as nobody else has seen them.</summary>
    public IReadOnlyList<Price> Removable { get; private set; } = [];

    /// <summary>The row that the form corrects; null when it adds one.</summary>
    public Price? Wrong { get; private set; }

    /// <summary>What waits for review.</summary>
    public IReadOnlyList<OfferingPrice> Waiting { get; private set; } = [];

    /// <summary>What the list said until it was corrected.</summary>
    public IReadOnlyList<OfferingPrice> Corrected { get; private set; } = [];

    public OfferingWords Words => words;

    public bool IsPublic => Offering.PublishedVersion is not null;

    /// <summary>Without it, what one writes of a public offering waits for review.</summary>
    public bool MayPublish => User.May(OfferingsPart.Publish, Offering.HubId);

    /// <summary>Whoever may publish does that instead.</summary>
    public bool MaySend => Offering.MayBeSent && !MayPublish;

    public Address Work => new($"/my-work/offerings/{Offering.Id}");

    public Address Here => new($"/my-work/offerings/{Offering.Id}/prices");

    public IReadOnlyList<Choice> Units => [.. Enum.GetValues<PriceUnit>().Select(unit => new Choice(unit.ToString(), words.Unit(unit)))];

    /// <param name="correct">The first day of a row that is wrong.</param>
    public async Task<IActionResult> OnGetAsync(Guid id, DateOnly? correct, CancellationToken cancellation)
    {
        if (!await Read(id, correct, cancellation)) return NotFound();
        if (Wrong is not null) Form = PriceForm.Of(Wrong);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await Read(id, null, cancellation)) return NotFound();
        if (Form.Parse() is not Parsed<Price>.Valid read) return Invalid(((Parsed<Price>.Invalid)Form.Parse()).Errors);
        return Done(await prices.Add(Offering.Id, read.Value, MayPublish, User.Actor(), cancellation), "offering-prices.added");
    }

    public async Task<IActionResult> OnPostCorrectAsync(Guid id, DateOnly correct, CancellationToken cancellation)
    {
        if (!await Read(id, correct, cancellation) || Wrong is null) return NotFound();
        Form.From = PriceForm.Of(Wrong).From;
        if (Form.Parse() is not Parsed<Price>.Valid read) return Invalid(((Parsed<Price>.Invalid)Form.Parse()).Errors);
        return Done(await prices.Correct(Offering.Id, correct, read.Value, MayPublish, User.Actor(), cancellation), "offering-prices.corrected");
    }

    public async Task<IActionResult> OnPostRemoveAsync(Guid id, DateOnly from, CancellationToken cancellation)
    {
        if (!await Read(id, null, cancellation)) return NotFound();
        Flash(texts[await prices.Remove(Offering.Id, from, MayPublish, User.Actor(), cancellation) ?? "offering-prices.removed"]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostForgetAsync(Guid id, Guid row, CancellationToken cancellation)
    {
        if (!await Read(id, null, cancellation)) return NotFound();
        Flash(texts[await prices.Forget(Offering.Id, row, User.Actor(), cancellation) ?? "offering-prices.removed"]);
        return RedirectTo(Here);
    }

    private IActionResult Done(string? refusal, string thanks)
    {
        if (refusal is not null) return Invalid([new FieldError(PriceForm.FieldOf(refusal), refusal)]);
        var saved = Offering.ReviewAskedAt is null ? "offering-prices.unsent.saved" : "offering-prices.awaits";
        Flash(texts[IsPublic && !MayPublish ? saved : thanks]);
        return RedirectTo(Here);
    }

    private async Task<bool> Read(Guid id, DateOnly? correct, CancellationToken cancellation)
    {
        if (await scope.Find(User, new OfferingId(id), cancellation) is not { } offering) return false;
        Offering = offering;
        var today = clock.Today();
        var list = await file.Prices(offering.Id, cancellation);
        Removable = [.. list.Rows.Where(price => !IsPublic || (MayPublish && price.Validity.From > today))];
        Wrong = list.Rows.FirstOrDefault(price => price.Validity.From == correct);
        Waiting = await file.WaitingPrices(offering.Id, cancellation);
        Corrected = await file.CorrectedPrices(offering.Id, cancellation);
        Table = Rows(list, today);
        return correct is null || Wrong is not null;
    }

    private Table<Price> Rows(PriceList list, DateOnly today) => new()
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
            new("correct", "", price => Correction(price.Validity.From)) { SpeaksForItself = true },
        ],
    };

    private object Correction(DateOnly from) =>
        Cell.Link(Here.With("correct", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), texts["offering-prices.correct"], texts["offering-prices.correct.from", Shown.Date(from)]);
}
