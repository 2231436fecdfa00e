using Microsoft.EntityFrameworkCore;

namespace Samverka.Catalogue.Offerings.Batches;

internal static class OfferingBatchTables
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<OfferingBatch>(batch =>
        {
            batch.ToTable("offering_batch").HasKey(b => b.BatchId);
            batch.HasOne(b => b.Batch).WithOne().HasForeignKey<OfferingBatch>(b => b.BatchId);
            batch.HasIndex(b => b.HubId);
            batch.HasIndex(b => b.By);
        });
        model.Entity<OfferingBatchRow>(row =>
        {
            row.ToTable("offering_batch_row").HasKey(r => new { r.BatchId, r.Line });
            row.Ignore(r => r.IsNew);
            row.Property(r => r.Title).HasMaxLength(Offering.TitleMax);
            row.HasOne<OfferingBatch>().WithMany().HasForeignKey(r => r.BatchId);
        });
    }
}
