using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>Address parts that no offering has yet. It remembers those it gave, since what they were given to is not saved yet.</summary>
internal sealed class FreeSlugs(SamverkaDb db)
{
    private readonly HashSet<string> _given = [];

    private HashSet<string>? _all;

    /// <summary>Held by whoever takes one.</summary>
    public static LockKey Lock { get; } = new("catalogue", "slugs");

    /// <summary>For a file of many: reads all that are taken once, instead of asking for each title.</summary>
    public async Task Meet(CancellationToken cancellation) => _all = await db.Set<Offering>().Select(o => o.Slug).ToHashSetAsync(cancellation);

    public async Task<string> Take(string title, CancellationToken cancellation)
    {
        var wish = Slugs.Of(title);
        var taken = _all ?? await db.Set<Offering>().Where(o => o.Slug.StartsWith(wish)).Select(o => o.Slug).ToHashSetAsync(cancellation);
        var free = Enumerable.Range(1, taken.Count + _given.Count + 1).Select(n => n == 1 ? wish : $"{wish}-{n}").First(slug => !taken.Contains(slug) && !_given.Contains(slug));
        _given.Add(free);
        return free;
    }
}
