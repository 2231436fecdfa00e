using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Audit;

/// <summary>
/// Erases what was changed, with its salt, and keeps that it was changed, by whom and when. The chain covers only salted digests, so it stays whole,
/// and without the salt nobody can guess the content back from its digest.
/// </summary>
public sealed class AuditErasure(SamverkaDb db, UnitOfWork work)
{
    /// <summary>How many contents an erasure would take.</summary>
    public Task<int> Count(AuditSelection selection, CancellationToken cancellation) => Contents(selection).CountAsync(cancellation);

    /// <summary>Erases and notes in the audit how many and why; answers how many.</summary>
    public Task<int> Erase(AuditSelection selection, Actor by, string reason, CancellationToken cancellation)
    {
        var change = new Change(by, "audit.erase", reason);
        return work.Under([], change, async () =>
        {
            await Wipe(cancellation);
            var erased = await Contents(selection).ExecuteDeleteAsync(cancellation);
            if (erased > 0) await work.Save(change with { Notes = [Note(selection, erased)] }, cancellation);
            return erased;
        }, cancellation);
    }

    /// <summary>
    /// Joins the caller's transaction: saves what the caller has emptied or removed, and erases the content of all that the audit holds of those records,
    /// that of this very save too. What remains is that they were changed, by whom and when, and a note of the erasure with its reason.
    /// </summary>
    public async Task SaveErased(Change change, IReadOnlyList<AuditSelection> records, CancellationToken cancellation)
    {
        if (!work.InTransaction) throw new InvalidOperationException("An erasure and what it leaves are one transaction.");
        await Wipe(cancellation);
        await work.Save(change, cancellation);
        var notes = new List<ChangeNote>();
        foreach (var record in records) notes.Add(Note(record, await Contents(record).ExecuteDeleteAsync(cancellation)));
        await work.Save(change with { Notes = notes }, cancellation);
    }

    // SQLite otherwise leaves deleted text readable in the file until the place is used again.
    private async Task Wipe(CancellationToken cancellation)
    {
        if (db.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlAsync($"PRAGMA secure_delete=ON", cancellation);
    }

    private static ChangeNote Note(AuditSelection selection, int erased) =>
        new("AuditContent", selection.ToString(), null, new Dictionary<string, string?> { ["Erased"] = erased.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    private IQueryable<AuditContent> Contents(AuditSelection selection)
    {
        var entries = db.Set<AuditEntry>().AsQueryable();
        // The notes of erasures hold numbers only, and are what an erasure is shown by.
        entries = entries.Where(entry => entry.Subject != "AuditContent");
        if (selection.Subject is { } subject) entries = entries.Where(entry => entry.Subject == subject);
        if (selection.SubjectId is { } id) entries = entries.Where(entry => entry.SubjectId == id);
        if (selection.Before is { } before) entries = entries.Where(entry => entry.At < before);
        return db.Set<AuditContent>().Where(content => entries.Any(entry => entry.Id == content.EntryId));
    }
}

/// <summary>Which contents: of one kind of record, of one record, of all before an instant, or what these have in common.</summary>
public sealed record AuditSelection(string? Subject, string? SubjectId, DateTime? Before)
{
    public override string ToString() => string.Join(' ', ((string?[])[Subject, SubjectId, Before is { } before ? $"before {before:O}" : null]).OfType<string>());
}
