using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Kernel;
using Samverka.Platform.Imports;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>The files of offerings that were read in, newest first.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingBatchesModel(BatchShelf shelf, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    private const int PageSize = 50;

    public static Address Here { get; } = new("/my-work/offerings/imports");

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    /// <summary>Only the files in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public Table<BatchLine> Batches { get; private set; } = null!;

    public bool IsNarrowed => !string.IsNullOrWhiteSpace(Asked.Q) || !string.IsNullOrEmpty(State);

    public IReadOnlyList<Choice> States =>
        [.. Enum.GetValues<ImportStatus>().Where(status => status != ImportStatus.Preview).Select(status => new Choice(status.ToString(), OfferingBatchModel.Said(status, texts)))];

    private IReadOnlyList<Column<BatchLine>> Columns =>
    [
        new("file", texts["offering-batches.file"], line => Cell.Link(OfferingBatchModel.AddressOf(line.Id), NameOf(line))) { IsSortable = true },
        new("status", texts["offerings-work.state"], line => OfferingBatchModel.Tag(line.Status, texts)) { IsSortable = true, SpeaksForItself = true },
        new("read", texts["offering-batches.read"], line => line.ReadAt) { IsSortable = true },
        new("by", texts["offering-batches.by"], line => line.By) { IsSortable = true },
        new("new", texts["offering-batches.new"], line => line.Added) { IsSortable = true, IsNumeric = true },
        new("changed", texts["offering-batches.changed"], line => line.Changed) { IsSortable = true, IsNumeric = true },
        new("refused", texts["offering-batches.refused"], line => line.Refused) { IsSortable = true, IsNumeric = true },
    ];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var narrowed = shelf.Lines(User).Narrowed(Asked, State);
        var lines = await (await narrowed.After(Asked, cancellation)).Ordered(Asked).Take(PageSize + 1).ToListAsync(cancellation);
        var searched = Here.With("state", State).With("q", Asked.Q);
        var ordered = Asked.Ordered(searched);
        Batches = new Table<BatchLine>
        {
            Caption = texts["offering-batches.title"],
            Address = searched,
            SortedBy = string.IsNullOrEmpty(Asked.Sort) ? "read" : Asked.Sort,
            Descending = BatchList.IsDown(Asked),
            Empty = texts[IsNarrowed ? "imports.none.found" : "offering-batches.none"],
            HasNothing = lines.Count == 0 && !IsNarrowed && string.IsNullOrEmpty(Asked.After),
            Columns = Columns,
            Rows = [.. lines.Take(PageSize)],
            Next = lines.Count > PageSize ? ordered.With("after", lines[PageSize - 1].Id.ToString()) : null,
            Previous = string.IsNullOrEmpty(Asked.After) ? null : ordered,
            Export = ordered.With("handler", "export"),
        };
    }

    public IActionResult OnGetExport()
    {
        var lines = shelf.Lines(User).Narrowed(Asked, State).Ordered(Asked).AsAsyncEnumerable().Select(line => Csv.Line(Cells(line)));
        return new CsvFile("samverka-offering-imports.csv", lines.Prepend(Csv.Line(Columns.Select(column => column.Heading))));
    }

    private IEnumerable<string?> Cells(BatchLine line) =>
    [
        NameOf(line), OfferingBatchModel.Said(line.Status, texts), line.ReadAt.ToString("O", CultureInfo.InvariantCulture), line.By,
        .. ((int[])[line.Added, line.Changed, line.Refused]).Select(count => count.ToString(CultureInfo.InvariantCulture)),
    ];

    private static string NameOf(BatchLine line) => line.FileName.Length == 0 ? "–" : line.FileName;
}
