using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverka.Hubs.Records;

namespace Samverka.Hubs.Sizing;

internal static class SizeModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<SizeFigures>(figures =>
        {
            figures.ToTable("size_figures");
            Keep(figures);
            figures.Property(f => f.Currency).HasMaxLength(3);
            figures.Property(f => f.Source).HasMaxLength(SizeFigures.SourceMax);
            figures.Ignore(f => f.Turnover).Ignore(f => f.Balance).Ignore(f => f.InEuro);
            figures.HasIndex(f => new { f.HubId, f.OrganisationId });
        });
        model.Entity<Ownership>(ownership =>
        {
            ownership.ToTable("ownership");
            Keep(ownership);
            ownership.Ignore(o => o.Held);
            ownership.HasIndex(o => new { o.HubId, o.OwnerId });
            ownership.HasIndex(o => new { o.HubId, o.OwnedId });
        });
    }

    private static void Keep<T>(EntityTypeBuilder<T> record)
        where T : SizeRecord
    {
        record.Property(r => r.Id).ValueGeneratedNever();
        record.Property(r => r.Version).IsConcurrencyToken();
        record.HasOne<Hub>().WithMany().HasForeignKey(r => r.HubId);
    }
}
