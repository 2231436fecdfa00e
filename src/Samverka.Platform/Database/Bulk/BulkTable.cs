using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samverka.Platform.Database.Bulk;

/// <summary>A table as rows are written into it and read from it in bulk; columns in the order of their properties' names.</summary>
internal sealed record BulkTable(string Title, string Name, IReadOnlyList<BulkColumn> Columns, IReadOnlyList<BulkColumn> Key)
{
    public string ColumnNames { get; } = string.Join(", ", Columns.Select(column => column.Name));

    public static BulkTable Of(SamverkaDb db, Type row)
    {
        var entity = db.Model.FindEntityType(row) ?? throw new InvalidOperationException($"{row.Name} is no entity.");
        var store = StoreObjectIdentifier.Create(entity, StoreObjectType.Table) ?? throw new InvalidOperationException($"{row.Name} has no table.");
        var sql = db.GetService<ISqlGenerationHelper>();
        var columns = BulkColumn.Of(entity, store, sql, held => held).OrderBy(column => column.Title, StringComparer.Ordinal).ToList();
        var key = entity.FindPrimaryKey()!.Properties.Select(property => columns.Single(column => column.Title == property.Name)).ToList();
        return new BulkTable(row.Name, sql.DelimitIdentifier(store.Name, store.Schema), columns, key);
    }
}
