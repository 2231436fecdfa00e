using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>The files one may look back on: one's own, and for who publishes in a hub all of the hub's.</summary>
internal sealed class BatchShelf(SamverkaDb db)
{
    public async Task<IReadOnlyList<OfferingBatch>> Newest(ClaimsPrincipal user, CancellationToken cancellation) =>
        await Visible(user).OrderByDescending(batch => batch.Batch.CreatedAt).ThenByDescending(batch => batch.BatchId).ToListAsync(cancellation);

    public Task<OfferingBatch?> Find(Guid id, ClaimsPrincipal user, CancellationToken cancellation) => Visible(user).FirstOrDefaultAsync(batch => batch.BatchId == id, cancellation);

    private IQueryable<OfferingBatch> Visible(ClaimsPrincipal user)
    {
        var (me, hubs) = (user.Actor().Id ?? Guid.Empty, user.HubsWhere(OfferingsPart.Publish));
        var all = db.Set<OfferingBatch>().AsNoTracking().Include(batch => batch.Batch);
        return hubs is null ? all : all.Where(batch => batch.By == me || hubs.Contains(batch.HubId));
    }
}
