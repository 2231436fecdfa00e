using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Network.Import;

namespace Samverka.Catalogue.Network.Listings;

internal static class ListingModel
{
    private const int CodeMaxLength = 100;

    public static void Build(ModelBuilder model)
    {
        model.Entity<NetworkListing>(listing =>
        {
            listing.ToTable("network_listing").Property(l => l.Id).ValueGeneratedNever();
            listing.Property(l => l.Slug).HasMaxLength(ListingFacts.NameMaxLength + 10);
            listing.Property(l => l.Name).HasMaxLength(ListingFacts.NameMaxLength);
            listing.Property(l => l.Country).HasMaxLength(2);
            listing.Property(l => l.Type).HasMaxLength(CodeMaxLength);
            listing.Property(l => l.Title).HasMaxLength(ListingFacts.TitleMaxLength);
            listing.Property(l => l.City).HasMaxLength(ListingFacts.PlaceMaxLength);
            listing.Property(l => l.PostalCode).HasMaxLength(20);
            listing.Property(l => l.Nuts).HasMaxLength(5);
            listing.Property(l => l.Website).HasMaxLength(ListingFacts.WebsiteMaxLength);
            listing.Property(l => l.Address).HasMaxLength(ListingFacts.PlaceMaxLength);
            listing.Property(l => l.Text).HasMaxLength(ListingFacts.TextMaxLength);
            listing.HasIndex(l => l.Slug).IsUnique();
            listing.HasIndex(l => new { l.Name, l.Country, l.Type }).IsUnique();
            listing.HasMany(l => l.Levels).WithOne().HasForeignKey(level => level.ListingId);
        });
        model.Entity<ListingLevel>(level =>
        {
            level.ToTable("listing_level").HasKey(l => new { l.ListingId, l.Kind, l.Code });
            level.Property(l => l.Code).HasMaxLength(CodeMaxLength);
            level.HasIndex(l => new { l.Kind, l.Code, l.Level });
        });
        ListingChange.Build(model);
    }
}
