using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samverka.Applications.Domain;
using Samverka.Applications.Readers;
using Samverka.Applications.Sending;
using Samverka.Ui.Forms;

namespace Samverka.Applications.Data;

internal static class ApplicationsModel
{
    private const int CodeMaxLength = 60;

    public static void Build(ModelBuilder model)
    {
        model.Entity<Application>(Application);
        model.Entity<StatusChange>(change =>
        {
            change.ToTable("status_change").Property(c => c.Id).ValueGeneratedNever();
            change.Property(c => c.By).HasMaxLength(60);
            change.Property(c => c.Message).HasMaxLength(Domain.Application.MessageMaxLength);
            change.Property(c => c.InternalNote).HasMaxLength(Domain.Application.MessageMaxLength);
            change.HasIndex(c => new { c.ApplicationId, c.At });
        });
        model.Entity<ChosenOffering>(chosen => chosen.ToTable("chosen_offering").HasKey(c => new { c.ApplicationId, c.OfferingId }));
        model.Entity<Reading>(reading => reading.ToTable("reading").HasKey(r => new { r.Subject, r.Reader, r.Day }));
        model.Entity<UntoldRequest>(untold =>
        {
            untold.ToTable("untold_request").HasKey(u => u.ApplicationId);
            untold.Property(u => u.ApplicationId).ValueGeneratedNever();
            untold.HasIndex(u => u.HubId);
        });
        model.Entity<LastLetter>(letter => letter.ToTable("last_letter").HasKey(l => l.HubId));
        model.Entity<ReferenceCounter>(counter => counter.ToTable("reference_counter").HasKey(c => new { c.HubId, c.Year }));
    }

    private static void Application(EntityTypeBuilder<Application> application)
    {
        application.ToTable("application").Property(a => a.Id).ValueGeneratedNever();
        application.Property(a => a.Reference).HasMaxLength(40);
        application.Property(a => a.OrganisationName).HasMaxLength(Domain.Application.NameMaxLength);
        application.Property(a => a.OrganisationNumber).HasMaxLength(20);
        application.Property(a => a.ContactName).HasMaxLength(Domain.Application.NameMaxLength);
        application.Property(a => a.ContactEmail).HasMaxLength(254);
        application.Property(a => a.ContactPhone).HasMaxLength(Domain.Application.PhoneMaxLength);
        application.Property(a => a.Need).HasMaxLength(Domain.Application.NeedMaxLength);
        application.Property(a => a.Folded).HasMaxLength(Domain.Application.NeedMaxLength + (2 * Domain.Application.NameMaxLength) + 254 + 80);
        application.Property(a => a.Municipality).HasMaxLength(CodeMaxLength);
        application.Property(a => a.Sector).HasMaxLength(CodeMaxLength);
        application.Property(a => a.CustomerType).HasMaxLength(CodeMaxLength);
        application.Ignore(a => a.About);
        application.Property(a => a.ErasedBy).HasMaxLength(60);
        application.Property(a => a.ErasedGround).HasMaxLength(ErasureForm.GroundMaxLength);
        application.Property(a => a.Version).IsConcurrencyToken();
        application.HasMany(a => a.History).WithOne().HasForeignKey(c => c.ApplicationId);
        application.HasMany(a => a.Chosen).WithOne().HasForeignKey(c => c.ApplicationId);
        application.HasIndex(a => a.Reference).IsUnique();
        application.HasIndex(a => a.DraftId).IsUnique();
        application.HasIndex(a => new { a.HubId, a.SentAt, a.Id });
        application.HasIndex(a => new { a.HubId, a.Status, a.SentAt, a.Id });
        application.HasIndex(a => new { a.HubId, a.ChangedAt, a.Id });
        application.HasIndex(a => new { a.HubId, a.WaitsSince, a.Id });
        application.HasIndex(a => new { a.HubId, a.AdviserId, a.SentAt, a.Id });
        application.HasIndex(a => a.WroteAt);
        application.HasIndex(a => new { a.CustomerId, a.SentAt });
        application.HasIndex(a => a.OrganisationId);
    }
}
