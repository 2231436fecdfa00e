using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Watching;

internal sealed class WatchModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<EventStamp>(stamp =>
    {
        stamp.ToTable("event_stamp").HasKey(s => s.Event);
        stamp.Property(s => s.Event).HasMaxLength(100);
    });
}
