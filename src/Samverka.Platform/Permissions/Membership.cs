using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Platform.Permissions;

/// <summary>That a user has a role: in one hub, or in the whole installation (administrators only, no hub). A partner's role may be bound to its organisation.</summary>
public sealed class Membership : IAudited
{
    public required Guid Id { get; init; }

    public required Guid UserId { get; init; }

    public HubId? HubId { get; init; }

    public required Role Role { get; init; }

    public OrganisationId? OrganisationId { get; init; }

    public required DateTime Since { get; init; }
}
