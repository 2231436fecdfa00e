using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Host.People;

/// <summary>Who works where. The caller says which hubs may be seen; null means all, and the installation itself.</summary>
internal sealed class StaffList(SamverkaDb db, IHubDirectory hubs, IOrganisationDirectory organisations)
{
    public async Task<IReadOnlyList<HubStaff>> Of(IReadOnlyList<HubId>? scope, CancellationToken cancellation)
    {
        var rows = await Rows(scope, cancellation);
        var names = await organisations.ByIds([.. rows.Select(row => row.Membership.OrganisationId).OfType<OrganisationId>().Distinct()], cancellation);
        var seen = (await hubs.All(cancellation)).Where(hub => scope is null || scope.Contains(hub.Id));
        var all = seen.Select(hub => new HubStaff(hub, Members(rows.Where(row => row.Membership.HubId == hub.Id), names))).ToList();
        if (scope is null) all.Insert(0, new HubStaff(null, Members(rows.Where(row => row.Membership.HubId is null), names)));
        return all;
    }

    private async Task<IReadOnlyList<(Membership Membership, SamverkaUser User)>> Rows(IReadOnlyList<HubId>? scope, CancellationToken cancellation)
    {
        var memberships = db.Set<Membership>().AsNoTracking();
        if (scope is not null) memberships = memberships.Where(m => m.HubId != null && scope.Contains(m.HubId.Value));
        var rows = await memberships.Join(db.Set<SamverkaUser>().AsNoTracking(), m => m.UserId, u => u.Id, (m, u) => new { m, u })
            .OrderBy(row => row.u.Name).ThenBy(row => row.u.Id).ThenBy(row => row.m.Role).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.m, row.u))];
    }

    private static IReadOnlyList<Member> Members(
        IEnumerable<(Membership Membership, SamverkaUser User)> rows, IReadOnlyDictionary<OrganisationId, OrganisationSummary> names) =>
        [.. rows.GroupBy(row => row.User.Id).Select(same => new Member(
            same.Key, same.First().User.Name, same.First().User.Email ?? "",
            [.. same.Select(row => new HeldRole(
                row.Membership.Id, row.Membership.Role, row.Membership.Since,
                row.Membership.OrganisationId is { } id ? names.GetValueOrDefault(id)?.Name : null))]))];
}

/// <summary>The people of one hub, or of the installation where the hub is null.</summary>
internal sealed record HubStaff(HubSummary? Hub, IReadOnlyList<Member> Members);

internal sealed record Member(Guid UserId, string Name, string Email, IReadOnlyList<HeldRole> Roles);

internal sealed record HeldRole(Guid MembershipId, Role Role, DateTime Since, string? Organisation);

/// <summary>One role of one person.</summary>
internal sealed record StaffRole(HubSummary? Hub, Member Member, HeldRole Held);
