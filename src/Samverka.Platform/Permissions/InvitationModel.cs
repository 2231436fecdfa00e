using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Permissions;

internal sealed class InvitationModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<Invitation>(invitation =>
    {
        invitation.ToTable("invitation").Property(i => i.Id).ValueGeneratedNever();
        invitation.Property(i => i.Email).HasMaxLength(Invitation.EmailMax);
        invitation.HasIndex(i => i.HubId);
        invitation.HasIndex(i => i.ExpiresAt);
    });
}
