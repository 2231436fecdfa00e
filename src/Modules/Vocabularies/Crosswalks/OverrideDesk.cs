using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Vocabularies.Crosswalks;

/// <summary>Where an administrator makes and undoes overrides.</summary>
internal sealed class OverrideDesk(SamverkaDb db, UnitOfWork unit, OverridesInForce inForce, TimeProvider clock, IdSource ids)
{
    /// <summary>False when the override is there already: the form was sent before.</summary>
    public async Task<bool> Make(NewOverride made, Actor by, CancellationToken cancellation)
    {
        var id = made.Id == Guid.Empty ? ids.New() : made.Id;
        var isNew = await unit.Under([new LockKey("vocabularies", $"override {id}")], new Change(by, "vocabularies.override", made.Reason), async () =>
        {
            if (await db.Set<CrosswalkOverride>().AnyAsync(row => row.Id == id, cancellation)) return false;
            db.Add(Row(id, made));
            return true;
        }, cancellation);
        await Refresh(cancellation);
        return isNew;
    }

    /// <summary>False when there is no such override or it is undone already.</summary>
    public async Task<bool> Undo(Guid id, Actor by, CancellationToken cancellation)
    {
        var row = await db.Set<CrosswalkOverride>().FirstOrDefaultAsync(r => r.Id == id && r.UndoneAt == null, cancellation);
        if (row is null) return false;
        row.Undo(clock.Now());
        await unit.Save(new Change(by, "vocabularies.undo-override"), cancellation);
        await Refresh(cancellation);
        return true;
    }

    public async Task<IReadOnlyList<CrosswalkOverride>> Of(string from, string to, CancellationToken cancellation) =>
        await db.Set<CrosswalkOverride>().AsNoTracking().Where(row => row.FromList == from && row.ToList == to)
            .OrderByDescending(row => row.MadeAt).Take(200).ToListAsync(cancellation);

    public async Task Refresh(CancellationToken cancellation) =>
        inForce.Replace(await db.Set<CrosswalkOverride>().AsNoTracking().Where(row => row.UndoneAt == null).ToListAsync(cancellation));

    private CrosswalkOverride Row(Guid id, NewOverride made) => new()
    {
        Id = id,
        FromList = made.FromList,
        ToList = made.ToList,
        FromCode = made.Code,
        ToCodes = string.Join(' ', made.Targets),
        ValidFrom = made.From,
        Reason = made.Reason,
        MadeAt = clock.Now(),
    };
}
