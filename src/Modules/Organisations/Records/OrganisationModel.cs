using Microsoft.EntityFrameworkCore;

namespace Samverka.Organisations.Records;

internal static class OrganisationModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<Organisation>(organisation =>
        {
            organisation.ToTable("organisation").Property(o => o.Id).ValueGeneratedNever();
            organisation.Ignore(o => o.MayBeAPersons).Property(o => o.Key).HasMaxLength(100);
            organisation.Property(o => o.Name).HasMaxLength(Organisation.NameMax);
            organisation.Property(o => o.SortName).HasMaxLength(1200);
            organisation.Property(o => o.SearchText).HasMaxLength(Organisation.SearchMax);
            organisation.Property(o => o.AlikeName).HasMaxLength(Organisation.NameMax);
            organisation.Property(o => o.AlikeReversed).HasMaxLength(Organisation.NameMax);
            organisation.Property(o => o.AlikeNumber).HasMaxLength(20);
            organisation.Property(o => o.Domain).HasMaxLength(300);
            organisation.HasIndex(o => o.AlikeName);
            organisation.HasIndex(o => o.AlikeReversed);
            organisation.HasIndex(o => o.AlikeNumber);
            organisation.HasIndex(o => o.Domain);
            organisation.Property(o => o.Number).HasMaxLength(20);
            organisation.Property(o => o.LegalForm).HasMaxLength(2);
            organisation.Property(o => o.Country).HasMaxLength(2);
            organisation.Property(o => o.Municipality).HasMaxLength(4);
            organisation.Property(o => o.Industry).HasMaxLength(10);
            organisation.Property(o => o.Kind).HasMaxLength(40);
            organisation.Property(o => o.Website).HasMaxLength(300);
            organisation.ComplexProperty(o => o.About);
            organisation.HasIndex(o => o.Key).IsUnique();
            // Each country counts its own.
            organisation.HasIndex(o => new { o.Number, o.Country }).IsUnique();
            organisation.HasIndex(o => new { o.SortName, o.Id });
            organisation.HasMany(o => o.OtherNames).WithOne().HasForeignKey(n => n.OrganisationId);
            organisation.HasMany(o => o.Units).WithOne().HasForeignKey(u => u.OrganisationId);
            organisation.HasMany(o => o.Sources).WithOne().HasForeignKey(s => s.OrganisationId);
        });
        Parts(model);
    }

    private static void Parts(ModelBuilder model)
    {
        model.Entity<OtherName>(name =>
        {
            name.ToTable("other_name").Property(n => n.Id).ValueGeneratedNever();
            name.Property(n => n.Name).HasMaxLength(Organisation.NameMax);
        });
        model.Entity<OrganisationUnit>(unit =>
        {
            unit.ToTable("unit").Property(u => u.Id).ValueGeneratedNever();
            unit.Property(u => u.Key).HasMaxLength(100);
            unit.Property(u => u.OtherNames).HasMaxLength(1000);
            unit.ComplexProperty(u => u.Name, name =>
            {
                name.Property(n => n.Sv).HasMaxLength(Organisation.NameMax);
                name.Property(n => n.En).HasMaxLength(Organisation.NameMax);
            });
            unit.HasIndex(u => new { u.OrganisationId, u.Key }).IsUnique();
        });
        model.Entity<FieldSource>(source =>
        {
            source.ToTable("field_source").HasKey(s => new { s.OrganisationId, s.Field });
            source.Property(s => s.Field).HasMaxLength(40);
            source.Property(s => s.Source).HasMaxLength(FieldSource.SourceMax);
        });
        model.Entity<MergedOrganisation>(merged =>
        {
            merged.ToTable("merged").Property(m => m.Id).ValueGeneratedNever();
            merged.HasOne<Organisation>().WithMany().HasForeignKey(m => m.Id);
            merged.HasOne<Organisation>().WithMany().HasForeignKey(m => m.Into);
            merged.HasIndex(m => m.Into);
        });
        model.Entity<KnownAt>(known =>
        {
            known.ToTable("known_at").HasKey(k => new { k.OrganisationId, k.HubId, k.RecordId });
            known.HasOne<Organisation>().WithMany().HasForeignKey(k => k.OrganisationId);
            known.HasIndex(k => k.RecordId);
        });
    }
}
