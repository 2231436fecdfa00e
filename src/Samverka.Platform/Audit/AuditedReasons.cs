using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Audit;

/// <summary>Which reasons have been given already, so that what is done twice for the same reason is audited twice and told once.</summary>
public sealed class AuditedReasons(SamverkaDb db)
{
    /// <summary>Whether the same actor has done this to that record, through the same feature and for the same reason, not longer ago.</summary>
    public async Task<bool> Given(Change change, ChangeNote note, DateTime since, CancellationToken cancellation)
    {
        var actor = change.By.ToString();
        var contents = await (
            from entry in db.Set<AuditEntry>()
            where entry.Subject == note.Subject && entry.SubjectId == note.SubjectId && entry.Feature == change.Feature && entry.Actor == actor && entry.At >= since
            join content in db.Set<AuditContent>() on entry.Id equals content.EntryId
            select content.Json).ToListAsync(cancellation);
        return contents.Any(json => Reason(json) == change.Reason);
    }

    private static string? Reason(string json)
    {
        using var content = JsonDocument.Parse(json);
        return content.RootElement.GetProperty("reason").GetString();
    }
}
