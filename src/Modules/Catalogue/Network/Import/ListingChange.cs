using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary>What a batch does to one listing, with the facts before and after; enough to apply it and to undo it.</summary>
internal sealed class ListingChange
{
    public required Guid BatchId { get; init; }

    public required int Number { get; init; }

    public required ChangeKind Kind { get; init; }

    public required ListingId ListingId { get; init; }

    /// <summary>The address that a new listing gets; else null.</summary>
    public string? Slug { get; init; }

    /// <summary>Null when the listing is new.</summary>
    public string? Before { get; init; }

    /// <summary>Null when the listing is withdrawn.</summary>
    public string? After { get; init; }

    /// <summary>Whether it had been withdrawn before this batch found it again.</summary>
    public DateTime? WithdrawnBefore { get; init; }

    public static void Build(ModelBuilder model) => model.Entity<ListingChange>(change =>
    {
        change.ToTable("listing_change").HasKey(c => new { c.BatchId, c.Number });
        change.Property(c => c.Slug).HasMaxLength(ListingFacts.NameMaxLength + 10);
        change.HasIndex(c => new { c.BatchId, c.Kind, c.Number });
        change.HasOne<ImportBatch>().WithMany().HasForeignKey(c => c.BatchId);
    });
}
