using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Permissions;

internal sealed class MembershipModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<Membership>(membership =>
    {
        membership.ToTable("membership").Property(m => m.Id).ValueGeneratedNever();
        membership.HasIndex(m => m.UserId);
        membership.HasIndex(m => new { m.HubId, m.Role });
    });
}
