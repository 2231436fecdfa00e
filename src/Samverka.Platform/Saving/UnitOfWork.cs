using Samverka.Platform.Database;
using Samverka.Platform.Locks;

namespace Samverka.Platform.Saving;

/// <summary>Saves rows, audit and outbox in one transaction. A command that guards an invariant runs <see cref="Under"/> its locks.</summary>
public sealed class UnitOfWork
{
    private readonly SamverkaDb _db;
    private readonly IReadOnlyList<ISaveStep> _steps;

    internal UnitOfWork(SamverkaDb db, IEnumerable<ISaveStep> steps) => (_db, _steps) = (db, [.. steps]);

    /// <summary>True while a command runs under locks; a command offered to higher modules joins it instead of starting its own.</summary>
    public bool InTransaction => _db.Database.CurrentTransaction is not null;

    public async Task Save(Change change, CancellationToken cancellation)
    {
        await Write(change, cancellation);
        if (!InTransaction) Committed();
    }

    /// <summary>
    /// Takes the locks before the first read, runs the command, saves and commits. The command may be run again after a
    /// deadlock or on a busy file, so it must only touch the database and read no earlier results.
    /// </summary>
    public async Task<T> Under<T>(LockKey[] keys, Change change, Func<Task<T>> command, CancellationToken cancellation)
    {
        if (InTransaction) throw new InvalidOperationException("Locks are taken once per command, before the first read.");
        for (var attempt = 1; ; attempt++)
        {
            _db.ChangeTracker.Clear();
            try
            {
                return await RunOnce(keys, change, command, cancellation);
            }
            catch (Exception fault) when (attempt < 3 && Transient.Is(fault))
            {
                await Task.Delay(20 * attempt, cancellation);
            }
        }
    }

    private async Task<T> RunOnce<T>(LockKey[] keys, Change change, Func<Task<T>> command, CancellationToken cancellation)
    {
        await using var transaction = await _db.Database.BeginTransactionAsync(cancellation);
        await LockTaker.Take(_db, keys, cancellation);
        var result = await command();
        await Write(change, cancellation);
        await transaction.CommitAsync(cancellation);
        Committed();
        return result;
    }

    private async Task Write(Change change, CancellationToken cancellation)
    {
        foreach (var step in _steps) step.BeforeSave(_db, change);
        _db.AuditedSave = true;
        try
        {
            await _db.SaveChangesAsync(cancellation);
        }
        finally
        {
            _db.AuditedSave = false;
        }
    }

    private void Committed()
    {
        foreach (var step in _steps) step.AfterCommit();
    }
}
