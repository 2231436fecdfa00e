using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverka.Hubs.Editing;
using Samverka.Kernel;

namespace Samverka.Hubs.Records;

internal static class HubModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<Hub>(hub =>
        {
            hub.ToTable("hub").Property(h => h.Id).ValueGeneratedNever();
            hub.Property(h => h.Slug).HasMaxLength(Slugs.MaxLength);
            hub.ComplexProperty(h => h.Name, name => Limit(name, Hub.NameMax));
            hub.ComplexProperty(h => h.Summary, summary => Limit(summary, Hub.SummaryMax));
            hub.ComplexProperty(h => h.FictionNotice);
            hub.ComplexProperty(h => h.Region);
            hub.ComplexProperty(h => h.Promise);
            hub.Property(h => h.Kind).HasMaxLength(40);
            hub.Property(h => h.Theme).HasMaxLength(40);
            hub.Property(h => h.ReferencePrefix).HasMaxLength(Hub.PrefixMax);
            hub.Property(h => h.NetworkListing).HasMaxLength(Hub.ListingMax);
            hub.Property(h => h.Version).IsConcurrencyToken();
            hub.HasIndex(h => h.Slug).IsUnique();
            hub.HasIndex(h => h.ReferencePrefix).IsUnique();
            hub.HasIndex(h => h.NetworkListing).IsUnique();
        });
        model.Entity<FormerSlug>(former =>
        {
            former.ToTable("former_slug").HasKey(f => f.Slug);
            former.Property(f => f.Slug).HasMaxLength(Slugs.MaxLength);
            former.HasOne<Hub>().WithMany().HasForeignKey(f => f.HubId);
        });
        model.Entity<Project>(project =>
        {
            project.ToTable("project").Property(p => p.Id).ValueGeneratedNever();
            project.HasOne<Hub>().WithMany().HasForeignKey(p => p.HubId);
            project.Property(p => p.Key).HasMaxLength(Project.KeyMax);
            project.Property(p => p.CaseNumber).HasMaxLength(Project.NumberMax);
            project.Property(p => p.RegistrationNumber).HasMaxLength(Project.NumberMax);
            project.Property(p => p.Currency).HasMaxLength(3);
            project.ComplexProperty(p => p.Name, name => Limit(name, Project.NameMax));
            project.ComplexProperty(p => p.PeriodNote);
            project.ComplexProperty(p => p.TargetsNote);
            project.Property(p => p.Version).IsConcurrencyToken();
            project.HasIndex(p => p.Key).IsUnique();
            project.HasMany(p => p.Decisions).WithOne().HasForeignKey(d => d.ProjectId);
            project.HasMany(p => p.Financing).WithOne().HasForeignKey(f => f.ProjectId);
            project.HasMany(p => p.Partners).WithOne().HasForeignKey(p => p.ProjectId);
            project.HasMany(p => p.Targets).WithOne().HasForeignKey(t => t.ProjectId);
            project.HasMany(p => p.Remarks).WithOne().HasForeignKey(r => r.ProjectId);
        });
        ProjectModel.Build(model);
    }

    private static void Limit(ComplexPropertyBuilder<LocalText> text, int max)
    {
        text.Property(t => t.Sv).HasMaxLength(max);
        text.Property(t => t.En).HasMaxLength(max);
    }
}
