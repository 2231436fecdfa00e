using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Platform.Imports;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>The files of offerings that were read in, newest first.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingBatchesModel(BatchShelf shelf, OfferingFile file, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public static Address Here { get; } = new("/my-work/offerings/imports");

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    /// <summary>Only the files in this state.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public Listing<OfferingBatch> Batches { get; private set; } = null!;

    public IReadOnlyList<Choice> States =>
        [.. Enum.GetValues<ImportStatus>().Where(status => status != ImportStatus.Preview).Select(status => new Choice(status.ToString(), OfferingBatchModel.Said(status, texts)))];

    public Task OnGetAsync(CancellationToken cancellation) => Load(cancellation);

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        await Load(cancellation);
        return Batches.File("samverka-offering-imports.csv");
    }

    private async Task Load(CancellationToken cancellation)
    {
        var batches = await shelf.Newest(User, cancellation);
        var names = await file.Names(batches.Select(batch => (Guid?)batch.By), cancellation);
        Batches = new Listing<OfferingBatch>
        {
            Asked = Asked,
            Address = Here.With("state", State),
            Caption = texts["offering-batches.title"],
            Empty = texts["offering-batches.none"],
            NoneFound = texts["imports.none.found"],
            IsFiltered = !string.IsNullOrEmpty(State),
            SortedBy = "read",
            IsDescending = true,
            Id = batch => batch.BatchId.ToString(),
            Rows = [.. batches.Where(batch => string.IsNullOrEmpty(State) || batch.Batch.Status.ToString() == State)],
            Columns =
            [
                new("file", texts["offering-batches.file"], NameOf) { Show = batch => Cell.Link(OfferingBatchModel.AddressOf(batch.BatchId), NameOf(batch)) },
                new("status", texts["offerings-work.state"], batch => OfferingBatchModel.Said(batch.Batch.Status, texts)) { Show = batch => OfferingBatchModel.Tag(batch.Batch.Status, texts), SpeaksForItself = true },
                new("read", texts["offering-batches.read"], batch => batch.Batch.CreatedAt),
                new("by", texts["offering-batches.by"], batch => names.GetValueOrDefault(batch.By)),
                new("new", texts["offering-batches.new"], batch => batch.Batch.Added) { IsNumeric = true },
                new("changed", texts["offering-batches.changed"], batch => batch.Batch.Changed) { IsNumeric = true },
                new("refused", texts["offering-batches.refused"], batch => batch.Batch.Refused) { IsNumeric = true },
            ],
        };
    }

    private static string NameOf(OfferingBatch batch) => batch.Batch.FileName.Length == 0 ? "–" : batch.Batch.FileName;
}
