using Samverka.Kernel;

namespace Samverka.Applications.Talks;

/// <summary>Who comes to a talk. A cancelled booking is deleted, so that the slot is free and no contact remains; for the same reason it is not audited.</summary>
internal sealed class TalkBooking
{
    public const int NameMaxLength = 200;
    public const int PhoneMaxLength = 40;
    public const int NeedMaxLength = 5_000;

    public required Guid Id { get; init; }

    public required Guid SlotId { get; init; }

    public TalkSlot Slot { get; init; } = null!;

    public required Guid CustomerId { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public string? Phone { get; init; }

    public string? Need { get; init; }

    public required Language Language { get; init; }

    public required DateTime BookedAt { get; init; }
}
