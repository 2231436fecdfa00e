using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Host.People;

/// <summary>Invitations that nobody has taken yet. The caller says which hubs may be seen; null means all, and the installation itself.</summary>
internal sealed class PendingInvitations(SamverkaDb db, TimeProvider clock)
{
    public async Task<IReadOnlyList<PendingInvitation>> Of(IReadOnlyList<HubId>? scope, CancellationToken cancellation)
    {
        var invitations = db.Set<Invitation>().AsNoTracking();
        if (scope is not null) invitations = invitations.Where(i => i.HubId != null && scope.Contains(i.HubId.Value));
        var rows = await (from invitation in invitations
                          join user in db.Set<SamverkaUser>() on invitation.InvitedBy equals user.Id into inviters
                          from inviter in inviters.DefaultIfEmpty()
                          orderby invitation.ExpiresAt descending, invitation.Id
                          select new { invitation, Name = inviter == null ? null : inviter.Name }).ToListAsync(cancellation);
        return [.. rows.Select(row => new PendingInvitation(row.invitation, row.Name, row.invitation.IsOpen(clock.Now())))];
    }
}

internal sealed record PendingInvitation(Invitation Invitation, string? By, bool IsOpen);
