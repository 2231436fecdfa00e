using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;

namespace Samverka.Applications.Talks;

/// <summary>A time that an adviser has set aside for a talk. It can be taken once: a booking's slot is unique.</summary>
internal sealed class TalkSlot : IAudited
{
    public const int PlaceMaxLength = 300;

    public required Guid Id { get; init; }

    public required HubId HubId { get; init; }

    public required Guid AdviserId { get; init; }

    public required DateTime StartsAt { get; init; }

    public required DateTime EndsAt { get; init; }

    /// <summary>The language that the adviser set the time out in; letters to the adviser follow it.</summary>
    public required Language Language { get; init; }

    /// <summary>A room, a telephone or a video link, in the adviser's own words.</summary>
    public required string Place { get; init; }

    /// <summary>Held by whoever books, moves or takes away the time.</summary>
    public static LockKey LockOf(Guid slot) => new("applications", $"talk/{slot}");
}
