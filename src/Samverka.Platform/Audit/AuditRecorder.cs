using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Audit;

/// <summary>Writes an entry for each audited row that a save adds, changes or deletes, and for each note of the change.</summary>
internal sealed class AuditRecorder(TimeProvider clock, IdSource ids) : ISaveStep
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void BeforeSave(SamverkaDb db, Change change)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var row in db.ChangeTracker.Entries<IAudited>().ToList())
        {
            if (Content(row, change.Reason) is { } content) Record(db, change, row.Metadata.ClrType.Name, KeyOf(row), content);
        }

        foreach (var note in change.Notes) Record(db, change, note.Subject, note.SubjectId, Content(note.Before, note.After, change.Reason));
    }

    private void Record(SamverkaDb db, Change change, string subject, string subjectId, string content)
    {
        var salt = RandomNumberGenerator.GetBytes(16);
        var entry = new AuditEntry
        {
            Id = ids.New(),
            At = clock.Now(),
            Actor = change.By.ToString(),
            Feature = change.Feature,
            Subject = subject,
            SubjectId = subjectId,
            Digest = AuditDigest.OfContent(salt, content),
        };
        db.Add(entry);
        db.Add(new AuditContent { EntryId = entry.Id, Salt = salt, Json = content });
    }

    private static string? Content(EntityEntry row, string? reason)
    {
        var touched = row.State switch
        {
            EntityState.Added or EntityState.Deleted => Columns(row).ToList(),
            EntityState.Modified => Columns(row).Where(column => column.Value.IsModified).ToList(),
            _ => [],
        };
        if (touched.Count == 0) return null;
        return Content(
            row.State == EntityState.Added ? null : touched.ToDictionary(column => column.Name, column => Show(column.Value.OriginalValue)),
            row.State == EntityState.Deleted ? null : touched.ToDictionary(column => column.Name, column => Show(column.Value.CurrentValue)),
            reason);
    }

    private static string Content(IReadOnlyDictionary<string, string?>? before, IReadOnlyDictionary<string, string?>? after, string? reason) =>
        JsonSerializer.Serialize(new { before, after, reason }, Relaxed);

    private static string KeyOf(EntityEntry row) =>
        string.Join('/', row.Metadata.FindPrimaryKey()!.Properties.Select(key => row.Property(key.Name).CurrentValue?.ToString()));

    // A complex value such as a text in two languages is several columns: Name.Sv, Name.En.
    private static IEnumerable<(string Name, PropertyEntry Value)> Columns(EntityEntry row) =>
        row.Properties.Select(property => (property.Metadata.Name, property))
            .Concat(row.ComplexProperties.SelectMany(part => part.Properties.Select(property => ($"{part.Metadata.Name}.{property.Metadata.Name}", property))));

    private static string? Show(object? value) => value switch
    {
        null => null,
        string text => text,
        byte[] => "(bytes)",
        DateTime instant => instant.ToString("O"),
        IFormattable number => number.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        System.Collections.IEnumerable many => string.Join("; ", many.Cast<object?>()),
        _ => value.ToString(),
    };
}
