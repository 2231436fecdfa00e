using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Platform.Permissions;

/// <summary>Adds name and roles to the sign-in cookie; refreshed when Identity validates the security stamp.</summary>
public sealed class RoleClaimsFactory(UserManager<SamverkaUser> users, IOptions<IdentityOptions> options, SamverkaDb db)
    : UserClaimsPrincipalFactory<SamverkaUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(SamverkaUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.GivenName, user.Name));
        foreach (var membership in await db.Set<Membership>().AsNoTracking().Where(m => m.UserId == user.Id).ToListAsync())
        {
            identity.AddClaim(RoleClaims.Of(membership));
        }

        return identity;
    }
}
