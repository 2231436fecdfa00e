using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Imports;

internal sealed class ImportModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<ImportBatch>(batch =>
        {
            batch.ToTable("import_batch").Property(b => b.Id).ValueGeneratedNever();
            batch.Property(b => b.Kind).HasMaxLength(ImportBatch.KindMaxLength);
            batch.Property(b => b.FileName).HasMaxLength(ImportBatch.FileNameMaxLength);
            batch.Property(b => b.Checksum).HasMaxLength(64);
            batch.Property(b => b.Reading).HasMaxLength(40);
            batch.Ignore(b => b.ChangesNothing);
            batch.HasIndex(b => new { b.Kind, b.CreatedAt });
        });
        model.Entity<ImportRowError>(error =>
        {
            error.ToTable("import_row_error").HasKey(e => new { e.BatchId, e.Number });
            error.Property(e => e.Column).HasMaxLength(200);
            error.Property(e => e.Key).HasMaxLength(100);
            error.Ignore(e => e.Fault);
            error.HasOne<ImportBatch>().WithMany().HasForeignKey(e => e.BatchId);
        });
    }
}
