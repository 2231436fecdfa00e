using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>One file that was read in, line by line, and the button that takes it back.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingBatchModel(BatchShelf shelf, BatchUndo undo, OfferingScope scope, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int PageSize = 100;

    /// <summary>The line that the page before ended with.</summary>
    [BindProperty(SupportsGet = true)]
    public int? After { get; set; }

    public OfferingBatch Batch { get; private set; } = null!;

    public IReadOnlyList<StandingRow> Rows { get; private set; } = [];

    public Table<StandingRow> Table { get; private set; } = null!;

    /// <summary>Something was changed between looking and pressing.</summary>
    public bool Refused { get; private set; }

    public Address Here => AddressOf(Batch.BatchId);

    public static Address AddressOf(Guid batch) => new($"/my-work/offerings/imports/{batch}");

    public static string Said(ImportStatus status, IStringLocalizer texts) => texts[$"offering-batch.status.{status}"];

    public static IHtmlContent Tag(ImportStatus status, IStringLocalizer texts) => Cell.Tag(status == ImportStatus.Applied ? "success" : "neutral", Said(status, texts));

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await Load(id, cancellation) ? Page() : NotFound();

    /// <param name="rest">What was changed since has been seen; take back the others.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, bool rest, CancellationToken cancellation)
    {
        if (await shelf.Find(id, User, cancellation) is null) return NotFound();
        switch (await undo.Run(id, await scope.Editable(User, cancellation), MayPublish, rest, User.Actor(), cancellation))
        {
            case UndoOutcome.Done done:
                Flash(texts[(done.Left == 0 ? "offering-batch.undone" : "offering-batch.undone.rest") + (done.TakenBack == 1 ? ".one" : ""), done.TakenBack, done.Left]);
                break;
            case UndoOutcome.AlreadyDone:
                Flash(texts["offering-batch.already"]);
                break;
            default:
                Refused = true;
                await Load(id, cancellation);
                return Collided();
        }

        return RedirectTo(AddressOf(id));
    }

    private bool MayPublish(HubId hub) => User.May(OfferingsPart.Publish, hub);

    private string Did(OfferingBatchRow row)
    {
        var price = row.PriceFrom is { } from ? texts["offerings-import.price", Shown.Date(from)].Value : "";
        var text = row.OnlyPrice ? "" : row.IsNew ? texts["offerings-import.New"].Value : texts["offering-work.version", row.Version].Value;
        return string.Join(", ", new[] { text, price }.Where(part => part.Length > 0));
    }

    private async Task<bool> Load(Guid id, CancellationToken cancellation)
    {
        if (await shelf.Find(id, User, cancellation) is not { } batch) return false;
        Batch = batch;
        Rows = await undo.Standing(id, await scope.Editable(User, cancellation), MayPublish, cancellation);
        var lines = Rows.Where(row => !(row.Row.Line <= After)).Take(PageSize).ToList();
        Table = new Table<StandingRow>
        {
            Caption = texts["offering-batch.rows"],
            Address = Here,
            Empty = texts["offering-batch.rows.none"],
            Rows = lines,
            Next = lines.Count > 0 && lines[^1].Row.Line < Rows[^1].Row.Line ? Here.With("after", lines[^1].Row.Line.ToString(CultureInfo.InvariantCulture)) : null,
            Previous = After is null ? null : Here,
            Columns =
            [
                new("title", texts["offering.field.title"], pair => pair.Standing == RowStanding.Gone ? pair.Row.Title : Cell.Link(new Address($"/my-work/offerings/{pair.Row.OfferingId}"), pair.Row.Title)),
                new("line", texts["offerings-import.line"], pair => pair.Row.Line) { IsNumeric = true },
                new("did", texts["offering-batch.did"], pair => Did(pair.Row)),
                new("standing", texts["offering-batch.standing"], pair => batch.Batch.Status == ImportStatus.Undone ? null : texts[$"offering-batch.standing.{pair.Standing}"].Value),
            ],
        };
        return true;
    }
}
