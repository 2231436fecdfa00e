using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Audit;

internal sealed class AuditModel : IModelPart
{
    public void Build(ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("audit_entry");
            entry.Property(e => e.Id).ValueGeneratedNever();
            entry.Property(e => e.Actor).HasMaxLength(60);
            entry.Property(e => e.Feature).HasMaxLength(100);
            entry.Property(e => e.Subject).HasMaxLength(100);
            entry.Property(e => e.SubjectId).HasMaxLength(100);
            entry.HasIndex(e => e.Position).IsUnique();
            entry.HasIndex(e => new { e.Subject, e.SubjectId });
            entry.HasIndex(e => e.At).HasFilter("position IS NULL").HasDatabaseName("ix_audit_entry_unsealed");
        });
        model.Entity<AuditContent>(content =>
        {
            content.ToTable("audit_content");
            content.HasKey(c => c.EntryId);
            content.HasOne<AuditEntry>().WithOne().HasForeignKey<AuditContent>(c => c.EntryId);
        });
    }
}
