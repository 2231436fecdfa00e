using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samverka.Platform.Database;

namespace Samverka.Platform.Drafts;

internal sealed class DraftModel : IModelPart
{
    public void Build(ModelBuilder model) => model.Entity<Draft>(draft =>
    {
        draft.ToTable("draft").Property(d => d.Id).ValueGeneratedNever();
        draft.Property(d => d.Kind).HasMaxLength(60);
        draft.Property(d => d.OwnerHash).HasMaxLength(64);
        draft.Property(d => d.Fields).HasConversion(
            fields => JsonSerializer.Serialize(fields, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<Dictionary<string, string[]>>(json, JsonSerializerOptions.Default)!,
            new ValueComparer<Dictionary<string, string[]>>((a, b) => ReferenceEquals(a, b), fields => fields.Count, fields => fields));
        draft.HasIndex(d => d.ExpiresAt);
        draft.HasIndex(d => new { d.OwnerHash, d.Kind });
    });
}
