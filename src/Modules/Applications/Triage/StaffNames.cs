using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;

namespace Samverka.Applications.Triage;

/// <summary>The names behind the actors of a history; customers and the system are named by the page.</summary>
internal sealed class StaffNames(SamverkaDb db)
{
    public async Task<IReadOnlyDictionary<Guid, string>> Of(IEnumerable<Guid> users, CancellationToken cancellation)
    {
        var ids = users.Distinct().ToList();
        return ids.Count == 0 ? new Dictionary<Guid, string>() : await db.Set<SamverkaUser>().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.Name, cancellation);
    }

    /// <summary>Actor as stored ("user:…") → name; actors that are no user are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Of(IEnumerable<string> actors, CancellationToken cancellation)
    {
        var ids = actors.Where(actor => actor.StartsWith("user:", StringComparison.Ordinal)).Select(actor => Guid.Parse(actor[5..])).Distinct().ToList();
        if (ids.Count == 0) return new Dictionary<string, string>();
        return await db.Set<SamverkaUser>().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => $"user:{user.Id}", user => user.Name, cancellation);
    }
}
