using Samverka.Kernel;

namespace Samverka.Applications.Talks;

/// <summary>Who comes to a talk. A cancelled booking is deleted, so that the slot is free and no contact remains; for the same reason it is not audited.</summary>
internal sealed class TalkBooking
{
    public const int NameMaxLength = 200;
    public const int PhoneMaxLength = 40;
    public const int NeedMaxLength = 5_000;

    public required Guid Id { get; init; }

    public required Guid SlotId { get; set; }

    public TalkSlot Slot { get; set; } = null!;

    public required Guid CustomerId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    public string? Need { get; init; }

    public required Language Language { get; init; }

    public required DateTime BookedAt { get; init; }

    /// <summary>How many times the talk was moved; tells calendars which of their files is the newest.</summary>
    public int Moves { get; private set; }

    public void MoveTo(TalkSlot slot)
    {
        (SlotId, Slot) = (slot.Id, slot);
        Moves++;
    }
}
