using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.AccessLinks;

internal sealed class AccessLinkModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<AccessLink>(link =>
    {
        link.ToTable("access_link").Property(l => l.Id).ValueGeneratedNever();
        link.Property(l => l.TokenHash).HasMaxLength(64);
        link.Property(l => l.Purpose).HasMaxLength(60);
        link.Property(l => l.Subject).HasMaxLength(300);
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.ExpiresAt);
    });
}
