using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;
using Samverka.Platform.Watching;

namespace Samverka.Platform.Keeping;

/// <summary>Joins every save: what is kept of the rows it changes is forgotten here after the commit, and elsewhere by its stamp.</summary>
internal sealed class KeptForgetting(IEnumerable<KeptRows> kept, IdSource ids) : ISaveStep
{
    private readonly HashSet<KeptRows> _stale = [];

    public void BeforeSave(SamverkaDb db, Change change)
    {
        var changed = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(entry => entry.Metadata.ClrType).ToHashSet();
        foreach (var one in kept.Where(one => changed.Contains(one.Row) || one.Also.Any(changed.Contains)))
        {
            EventStamp.Renew(db, one.Stamp, ids);
            _stale.Add(one);
        }
    }

    public void AfterCommit()
    {
        foreach (var one in _stale) one.Forget();
        _stale.Clear();
    }
}
