using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samverka.Platform.Database;

/// <summary>Gives each part its own schema on PostgreSQL and its own table prefix on SQLite.</summary>
internal sealed class TableLayout(ModelBuilder model, DatabaseKind kind)
{
    private readonly HashSet<IMutableEntityType> _placed = [];

    public void Compose(string schema, Action<ModelBuilder> part)
    {
        part(model);
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (_placed.Add(entity)) Place(entity, schema);
        }
    }

    private void Place(IMutableEntityType entity, string schema)
    {
        if (entity.IsOwned() || entity.GetTableName() is not { } table) return;
        entity.SetTableName(kind == DatabaseKind.Sqlite ? $"{schema}_{table}" : table);
        entity.SetSchema(kind == DatabaseKind.Sqlite ? null : schema);
    }
}
