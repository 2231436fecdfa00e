using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Locks;

/// <summary>Advisory locks in the order of the keys' numbers on PostgreSQL; on SQLite the transaction itself (BEGIN IMMEDIATE) already is the lock.</summary>
internal static class LockTaker
{
    public static async Task Take(SamverkaDb db, IEnumerable<LockKey> keys, CancellationToken cancellation)
    {
        if (db.Kind == DatabaseKind.Sqlite) return;
        foreach (var number in keys.Select(key => key.Number).Distinct().Order())
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", cancellation);
        }
    }
}
