using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Outbox;

internal sealed class OutboxModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<OutboxMessage>(message =>
    {
        message.ToTable("outbox_message");
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Event).HasMaxLength(100);
        message.Property(m => m.Reaction).HasMaxLength(200);
        message.Property(m => m.LastFault).HasMaxLength(2000);
        message.HasIndex(m => new { m.Parked, m.NextTry });
    });
}
