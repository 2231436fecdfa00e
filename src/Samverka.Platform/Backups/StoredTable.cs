using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Samverka.Platform.Database;

namespace Samverka.Platform.Backups;

/// <summary>A table as it lies in one of the two databases; the title and the columns' plain names are the same in both.</summary>
internal sealed record StoredTable(string Title, string Name, IReadOnlyList<StoredColumn> Columns)
{
    /// <summary>Every table of the model, each after those it refers to.</summary>
    public static IReadOnlyList<StoredTable> All(SamverkaDb db)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var left = db.Model.GetRelationalModel().Tables.OrderBy(TitleOf, StringComparer.Ordinal).ToList();
        var placed = new List<ITable>();
        while (left.Count > 0)
        {
            var next = left.Where(table => table.ForeignKeyConstraints.All(key => key.PrincipalTable == table || placed.Contains(key.PrincipalTable))).ToList();
            if (next.Count == 0) throw new InvalidOperationException($"These tables refer to each other in a ring: {string.Join(", ", left.Select(table => table.Name))}.");
            placed.AddRange(next);
            left.RemoveAll(next.Contains);
        }

        return [.. placed.Select(table => new StoredTable(TitleOf(table), sql.DelimitIdentifier(table.Name, table.Schema), [.. table.Columns.Select(column => StoredColumn.Of(column, sql))]))];
    }

    private static string TitleOf(ITable table) => table.EntityTypeMappings.First().TypeBase.Name;
}

/// <summary>A column and what its values are: in the program, and as the database is given them.</summary>
internal sealed record StoredColumn(string Title, string Name, RelationalTypeMapping Mapping, bool IsCounted)
{
    public static StoredColumn Of(IColumn column, ISqlGenerationHelper sql)
    {
        // A part of a row that is kept as JSON has no property of its own, and is a text on its way.
        var property = column.PropertyMappings.Count > 0 ? column.PropertyMappings[0].Property : null;
        var mapping = property is null ? column.StoreTypeMapping : column.PropertyMappings[0].TypeMapping;
        var isCounted = property is { ValueGenerated: ValueGenerated.OnAdd } && (property.ClrType == typeof(int) || property.ClrType == typeof(long));
        return new StoredColumn(column.Name, sql.DelimitIdentifier(column.Name), mapping, isCounted);
    }

    public object? Read(DbDataReader reader, int place)
    {
        if (reader.IsDBNull(place)) return null;
        if (Mapping.Converter is not { } converter) return Stored(reader, place, Mapping.ClrType);
        return converter.ConvertFromProvider(Stored(reader, place, converter.ProviderClrType));
    }

    public object? ToStore(object? value) => value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;

    private static object Stored(DbDataReader reader, int place, Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var t when t == typeof(Guid) => reader.GetGuid(place),
        var t when t == typeof(bool) => reader.GetBoolean(place),
        var t when t == typeof(DateTime) => reader.GetDateTime(place),
        var t when t == typeof(DateOnly) => reader.GetFieldValue<DateOnly>(place),
        var t when t == typeof(TimeOnly) => reader.GetFieldValue<TimeOnly>(place),
        var t when t == typeof(byte[]) => reader.GetFieldValue<byte[]>(place),
        var t when t.IsPrimitive => System.Convert.ChangeType(reader.GetValue(place), t, CultureInfo.InvariantCulture),
        var t when t == typeof(string) || reader.GetFieldType(place) == typeof(string) => reader.GetString(place),
        _ => reader.GetValue(place),
    };
}
