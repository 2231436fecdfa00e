using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Mail;

internal sealed class MailModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<QueuedMail>(mail =>
    {
        mail.ToTable("queued_mail");
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.Property(m => m.LastFault).HasMaxLength(500);
        mail.HasIndex(m => new { m.Parked, m.NextTry });
    });
}
