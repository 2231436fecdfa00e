using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings;

internal static class OfferingModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<Offering>(Offering);
        model.Entity<OfferingVersion>(Version);
        model.Entity<OfferingPrice>(Price);
        model.Entity<OfferingStatus>(Status);
        model.Entity<OfferingFacet>(Facet);
        OfferingBatchTables.Build(model);
    }

    private static void Offering(EntityTypeBuilder<Offering> offering)
    {
        offering.ToTable("offering").Property(o => o.Id).ValueGeneratedNever();
        offering.Ignore(o => o.HasUnpublishedChange).Ignore(o => o.HasNewerVersion);
        offering.Property(o => o.Slug).HasMaxLength(Offerings.Offering.SlugMax);
        offering.Property(o => o.Kind).HasMaxLength(Offerings.Offering.CodeMax);
        offering.Property(o => o.Function).HasMaxLength(Offerings.Offering.CodeMax);
        offering.Property(o => o.Provider).HasMaxLength(Offerings.Offering.NameMax);
        offering.Property(o => o.Revision).IsConcurrencyToken();
        Text(offering.ComplexProperty(o => o.Title), Offerings.Offering.TitleMax);
        Text(offering.ComplexProperty(o => o.Summary), Offerings.Offering.SummaryMax);
        Text(offering.ComplexProperty(o => o.Sort), 3 * Offerings.Offering.TitleMax);
        offering.HasIndex(o => o.Slug).IsUnique();
        offering.HasIndex(o => new { o.State, o.ValidTo });
        offering.HasIndex(o => new { o.HubId, o.State });
        offering.HasIndex(o => o.ProviderId);
        offering.HasIndex(o => new { o.PublishedAt, o.Id });
        offering.HasIndex(o => o.ChangedAt);
    }

    private static void Version(EntityTypeBuilder<OfferingVersion> version)
    {
        version.ToTable("offering_version").HasKey(v => new { v.OfferingId, v.Number });
        version.HasOne<Offering>().WithMany().HasForeignKey(v => v.OfferingId).OnDelete(DeleteBehavior.Restrict);
        version.Property(v => v.Content).HasConversion(
            content => JsonSerializer.Serialize(content, ContentJson.Options),
            json => JsonSerializer.Deserialize<OfferingContent>(json, ContentJson.Options)!,
            new ValueComparer<OfferingContent>((one, other) => ReferenceEquals(one, other), content => content.Title.GetHashCode()));
    }

    private static void Price(EntityTypeBuilder<OfferingPrice> price)
    {
        price.ToTable("offering_price").Property(p => p.Id).ValueGeneratedNever();
        price.HasOne<Offering>().WithMany().HasForeignKey(p => p.OfferingId).OnDelete(DeleteBehavior.Restrict);
        price.Property(p => p.Currency).HasMaxLength(3);
        price.Property(p => p.NoteSv).HasMaxLength(OfferingPrice.NoteMax);
        price.Property(p => p.NoteEn).HasMaxLength(OfferingPrice.NoteMax);
        price.HasIndex(p => new { p.OfferingId, p.From });
    }

    private static void Status(EntityTypeBuilder<OfferingStatus> status)
    {
        status.ToTable("offering_status").Property(s => s.Id).ValueGeneratedNever();
        status.HasOne<Offering>().WithMany().HasForeignKey(s => s.OfferingId).OnDelete(DeleteBehavior.Restrict);
        status.Property(s => s.Reason).HasMaxLength(OfferingStatus.ReasonMax);
        status.HasIndex(s => new { s.OfferingId, s.At });
    }

    private static void Facet(EntityTypeBuilder<OfferingFacet> facet)
    {
        facet.ToTable("offering_facet").HasKey(f => new { f.OfferingId, f.List, f.Code });
        facet.HasOne<Offering>().WithMany().HasForeignKey(f => f.OfferingId).OnDelete(DeleteBehavior.Cascade);
        facet.Property(f => f.List).HasMaxLength(Offerings.Offering.CodeMax);
        facet.Property(f => f.Code).HasMaxLength(Offerings.Offering.CodeMax);
        facet.HasIndex(f => new { f.List, f.Code });
    }

    private static void Text(ComplexPropertyBuilder<LocalText> text, int max)
    {
        text.Property(t => t.Sv).HasMaxLength(max);
        text.Property(t => t.En).HasMaxLength(max);
    }
}
