using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Keeping;
using Samverka.Platform.Permissions;

namespace Samverka.Hubs.Directory;

internal sealed class HubDirectory(SamverkaDb db, Kept<Hub, KeptHubs> kept) : IHubDirectory
{
    public async Task<IReadOnlyList<HubSummary>> All(CancellationToken cancellation) => (await Now(cancellation)).ByName;

    public async Task<HubSummary?> BySlug(string slug, CancellationToken cancellation) => (await Now(cancellation)).BySlug.GetValueOrDefault(slug);

    public async Task<HubSummary?> ByAnySlug(string slug, CancellationToken cancellation) => (await Now(cancellation)).ByAnySlug.GetValueOrDefault(slug);

    public async Task<HubSummary?> ById(HubId id, CancellationToken cancellation) => (await Now(cancellation)).ById.GetValueOrDefault(id);

    public Task<KeptHubs> Now(CancellationToken cancellation) =>
        kept.Get(async () => new KeptHubs(
            await db.Set<Hub>().AsNoTracking().ToListAsync(cancellation), await db.Set<FormerSlug>().AsNoTracking().ToListAsync(cancellation), await Staffed(cancellation)));

    private async Task<HashSet<HubId>> Staffed(CancellationToken cancellation)
    {
        var hubs = await db.Set<Membership>().Where(m => m.HubId != null && RequestPermission.Roles.Contains(m.Role)).Select(m => m.HubId).Distinct().ToListAsync(cancellation);
        return [.. hubs.OfType<HubId>()];
    }
}
