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
            // SQLite otherwise leaves deleted text readable in the file until the place is used again.
            if (db.Kind == DatabaseKind.Sqlite) await db.Database.ExecuteSqlAsync($"PRAGMA secure_delete=ON", cancellation);
            var erased = await Contents(selection).ExecuteDeleteAsync(cancellation);
            if (erased > 0) await work.Save(change with { Notes = [Note(selection, erased)] }, cancellation);
            return erased;
        }, cancellation);
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
