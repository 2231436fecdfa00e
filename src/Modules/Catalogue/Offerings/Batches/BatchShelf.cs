using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Catalogue.Offerings.Batches;

/// <summary>The files one may look back on: one's own, and for who publishes in a hub all of the hub's.</summary>
internal sealed class BatchShelf(SamverkaDb db)
{
    public IQueryable<BatchLine> Lines(ClaimsPrincipal user) => Visible(user).Select(batch => new BatchLine
    {
        Id = batch.BatchId,
        FileName = batch.Batch.FileName,
        Status = batch.Batch.Status,
        ReadAt = batch.Batch.CreatedAt,
        By = db.Set<SamverkaUser>().Where(user => user.Id == batch.By).Select(user => user.Name).FirstOrDefault() ?? "",
        Words = (batch.Batch.FileName + "\n" + (db.Set<SamverkaUser>().Where(user => user.Id == batch.By).Select(user => user.Name).FirstOrDefault() ?? "")).ToLower(),
        Added = batch.Batch.Added,
        Changed = batch.Batch.Changed,
        Refused = batch.Batch.Refused,
    });

    public Task<OfferingBatch?> Find(Guid id, ClaimsPrincipal user, CancellationToken cancellation) => Visible(user).FirstOrDefaultAsync(batch => batch.BatchId == id, cancellation);

    private IQueryable<OfferingBatch> Visible(ClaimsPrincipal user)
    {
        var (me, hubs) = (user.Actor().Id ?? Guid.Empty, user.HubsWhere(OfferingsPart.Publish));
        var all = db.Set<OfferingBatch>().AsNoTracking().Include(batch => batch.Batch);
        return hubs is null ? all : all.Where(batch => batch.By == me || hubs.Contains(batch.HubId));
    }
}
