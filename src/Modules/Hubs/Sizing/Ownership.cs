using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Sizing;

/// <summary>What one hub knows of who owns an organisation. No other hub sees it.</summary>
internal sealed class Ownership : IAudited
{
    public required Guid Id { get; init; }

    public required HubId HubId { get; init; }

    public required OrganisationId OwnerId { get; set; }

    public required OrganisationId OwnedId { get; set; }

    /// <summary>Of the capital or of the votes, whichever is more.</summary>
    public required Rate Share { get; set; }

    /// <summary>The owner decides by agreement or by the right to appoint, whatever the share.</summary>
    public bool Controls { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public OwnershipKind Kind => Controls || Share.TenThousandths > 5_000 ? OwnershipKind.Linked : Share.TenThousandths >= 2_500 ? OwnershipKind.Partner : OwnershipKind.Independent;

    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (To is null || day <= To);
}

/// <summary>The three kinds of Recommendation 2003/361, annex, article 3.</summary>
internal enum OwnershipKind
{
    Independent,
    Partner,
    Linked,
}
