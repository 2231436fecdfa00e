using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Keeping;

namespace Samverka.Hubs.Directory;

internal sealed class HubDirectory(SamverkaDb db, Kept<Hub, KeptHubs> kept) : IHubDirectory
{
    public async Task<IReadOnlyList<HubSummary>> All(CancellationToken cancellation) => (await Now(cancellation)).ByName;

    public async Task<HubSummary?> BySlug(string slug, CancellationToken cancellation) => (await Now(cancellation)).BySlug.GetValueOrDefault(slug);

    // The database is asked only about a hub that nobody knows.
    public async Task<HubSummary?> ByAnySlug(string slug, CancellationToken cancellation)
    {
        if (await BySlug(slug, cancellation) is { } hub) return hub;
        if (!Slugs.CouldBe(slug)) return null;
        var former = await db.Set<FormerSlug>().AsNoTracking().FirstOrDefaultAsync(former => former.Slug == slug, cancellation);
        return former is null ? null : await ById(former.HubId, cancellation);
    }

    public async Task<HubSummary?> ById(HubId id, CancellationToken cancellation) => (await Now(cancellation)).ById.GetValueOrDefault(id);

    public Task<KeptHubs> Now(CancellationToken cancellation) =>
        kept.Get(async () => new KeptHubs(await db.Set<Hub>().AsNoTracking().ToListAsync(cancellation)));
}
