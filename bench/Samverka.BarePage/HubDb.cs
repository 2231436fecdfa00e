using Microsoft.EntityFrameworkCore;

namespace Samverka.BarePage;

/// <summary>The least that a Razor page over EF can be, to hold the program's own first page against.</summary>
internal sealed class HubDb(DbContextOptions<HubDb> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Hub>().ToTable("hubs_hub");
}

internal sealed class Hub
{
    public Guid Id { get; init; }

    public required string Slug { get; init; }
}
