using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Audit;

/// <summary>How far the audit is sealed, without walking the chain.</summary>
public sealed class AuditStanding(SamverkaDb db)
{
    public async Task<AuditState> Look(CancellationToken cancellation)
    {
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Position != null).OrderByDescending(entry => entry.Position).Take(1)
            .Select(entry => new { entry.Position, entry.At }).FirstOrDefaultAsync(cancellation);
        var open = db.Set<AuditEntry>().AsNoTracking().Where(entry => entry.Position == null);
        return new AuditState(last?.Position ?? 0, last?.At, await open.LongCountAsync(cancellation), await open.MinAsync(entry => (DateTime?)entry.At, cancellation));
    }
}

/// <param name="LastAt">When the newest sealed change was made; null when none is sealed.</param>
/// <param name="OpenSince">When the oldest change not yet sealed was made; null when all are.</param>
public sealed record AuditState(long Sealed, DateTime? LastAt, long Open, DateTime? OpenSince);
