using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Platform.Permissions;

/// <summary>A role that is offered to a mail address and not yet taken. The row goes when it is taken or called back; the membership is what remains.</summary>
public sealed class Invitation : IAudited
{
    public const int EmailMax = 200;

    public static TimeSpan Lifetime { get; } = TimeSpan.FromDays(7);

    public required Guid Id { get; init; }

    public required string Email { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null for the whole installation.</summary>
    public HubId? HubId { get; init; }

    public OrganisationId? OrganisationId { get; set; }

    /// <summary>Null when it was made from the command line.</summary>
    public Guid? InvitedBy { get; set; }

    public DateTime SentAt { get; set; }

    public DateTime ExpiresAt { get; set; }

    /// <summary>Goes up each time a letter is sent; only the link of the last letter opens the invitation.</summary>
    public int Letter { get; set; }

    public bool IsOpen(DateTime now) => now < ExpiresAt;
}
