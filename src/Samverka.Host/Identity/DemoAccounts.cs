using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Host.Identity;

/// <summary>The accounts of a try-out, offered on its sign-in page so that every role is one click away.</summary>
internal sealed class DemoAccounts(SamverkaDb db)
{
    public async Task<IReadOnlyList<DemoAccount>> All(CancellationToken cancellation)
    {
        var rows = await (from user in db.Set<SamverkaUser>()
                          where user.IsDemo
                          join membership in db.Set<Membership>() on user.Id equals membership.UserId
                          orderby membership.Role, user.Name
                          select new { user.Name, user.Email, membership.Role }).ToListAsync(cancellation);
        return [.. rows.GroupBy(row => (row.Name, row.Email)).Select(group => new DemoAccount(group.Key.Name, group.Key.Email!, [.. group.Select(row => row.Role).Distinct()]))];
    }
}

internal sealed record DemoAccount(string Name, string Email, IReadOnlyList<Role> Roles);
