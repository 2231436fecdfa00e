using Microsoft.EntityFrameworkCore;

namespace Samverka.Applications.Talks;

internal static class TalksModel
{
    public static void Build(ModelBuilder model)
    {
        model.Entity<TalkSlot>(slot =>
        {
            slot.ToTable("talk_slot").Property(s => s.Id).ValueGeneratedNever();
            slot.Property(s => s.Place).HasMaxLength(TalkSlot.PlaceMaxLength);
            slot.HasIndex(s => new { s.HubId, s.StartsAt });
            slot.HasIndex(s => new { s.AdviserId, s.StartsAt }).IsUnique();
        });
        model.Entity<TalkBooking>(booking =>
        {
            booking.ToTable("talk_booking").Property(b => b.Id).ValueGeneratedNever();
            booking.Property(b => b.Name).HasMaxLength(TalkBooking.NameMaxLength);
            booking.Property(b => b.Email).HasMaxLength(254);
            booking.Property(b => b.Phone).HasMaxLength(TalkBooking.PhoneMaxLength);
            booking.Property(b => b.Need).HasMaxLength(TalkBooking.NeedMaxLength);
            booking.HasOne(b => b.Slot).WithOne().HasForeignKey<TalkBooking>(b => b.SlotId);
            booking.HasIndex(b => b.CustomerId);
        });
    }
}
