using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>The files of offerings that were read in, newest first.</summary>
[Authorize(Policy = "offerings.edit")]
internal sealed class OfferingBatchesModel(BatchShelf shelf, OfferingFile file, IStringLocalizer<CatalogueModule> texts) : SamverkaPage
{
    public static Address Here { get; } = new("/my-work/offerings/imports");

    public Table<OfferingBatch> Table { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var batches = await shelf.Newest(User, cancellation);
        var names = await file.Names(batches.Select(batch => (Guid?)batch.By), cancellation);
        Table = new Table<OfferingBatch>
        {
            Caption = texts["offering-batches.title"],
            Address = Here,
            Empty = texts["offering-batches.none"],
            Rows = batches,
            Columns =
            [
                new("file", texts["offering-batches.file"], batch => Cell.Link(OfferingBatchModel.AddressOf(batch.BatchId), batch.Batch.FileName.Length == 0 ? "–" : batch.Batch.FileName)),
                new("status", texts["offerings-work.state"], batch => OfferingBatchModel.Tag(batch.Batch.Status, texts)),
                new("read", texts["offering-batches.read"], batch => batch.Batch.CreatedAt),
                new("by", texts["offering-batches.by"], batch => names.GetValueOrDefault(batch.By)),
                new("new", texts["offering-batches.new"], batch => batch.Batch.Added) { IsNumeric = true },
                new("changed", texts["offering-batches.changed"], batch => batch.Batch.Changed) { IsNumeric = true },
                new("refused", texts["offering-batches.refused"], batch => batch.Batch.Refused) { IsNumeric = true },
            ],
        };
    }
}
