using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Audit;

/// <summary>Writes an entry for each audited row that a save adds, changes or deletes.</summary>
internal sealed class AuditRecorder(TimeProvider clock, IdSource ids) : ISaveStep
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void BeforeSave(SamverkaDb db, Change change)
    {
        db.ChangeTracker.DetectChanges();
        foreach (var row in db.ChangeTracker.Entries<IAudited>().ToList()) Record(db, change, row);
    }

    private void Record(SamverkaDb db, Change change, EntityEntry row)
    {
        if (Content(row, change.Reason) is not { } content) return;
        var salt = RandomNumberGenerator.GetBytes(16);
        var entry = new AuditEntry
        {
            Id = ids.New(),
            At = clock.Now(),
            Actor = change.By.ToString(),
            Feature = change.Feature,
            Subject = row.Metadata.ClrType.Name,
            SubjectId = string.Join('/', row.Metadata.FindPrimaryKey()!.Properties.Select(key => row.Property(key.Name).CurrentValue?.ToString())),
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
        return JsonSerializer.Serialize(
            new
            {
                before = row.State == EntityState.Added ? null : touched.ToDictionary(column => column.Name, column => Show(column.Value.OriginalValue)),
                after = row.State == EntityState.Deleted ? null : touched.ToDictionary(column => column.Name, column => Show(column.Value.CurrentValue)),
                reason,
            },
            Relaxed);
    }

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
