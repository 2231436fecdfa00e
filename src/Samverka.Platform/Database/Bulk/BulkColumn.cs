using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Samverka.Platform.Database.Bulk;

/// <summary>A column and how its value is read from a row's object, converted as the model says.</summary>
internal sealed record BulkColumn(string Name, string Title, RelationalTypeMapping Mapping, Func<object, object?> Read)
{
    /// <summary>What the database is given: an enum's number, an id's GUID.</summary>
    public Type Stored => Nullable.GetUnderlyingType(Given) ?? Given;

    private Type Given => Mapping.Converter?.ProviderClrType ?? Mapping.ClrType;

    public static IEnumerable<BulkColumn> Of(ITypeBase type, StoreObjectIdentifier table, ISqlGenerationHelper sql, Func<object, object?> holder, string path = "")
    {
        foreach (var property in type.GetProperties())
        {
            if (property.GetColumnName(table) is not { } name) continue;
            if (property.IsShadowProperty()) throw new InvalidOperationException($"{type.DisplayName()}.{property.Name} has no property to read from.");
            var (getter, mapping) = (property.GetGetter(), property.GetRelationalTypeMapping());
            yield return new BulkColumn(sql.DelimitIdentifier(name), path + property.Name, mapping, row => holder(row) is { } held ? Convert(mapping, getter.GetClrValue(held)) : null);
        }

        foreach (var part in type.GetComplexProperties())
        {
            var getter = part.GetGetter();
            foreach (var column in Of(part.ComplexType, table, sql, row => holder(row) is { } held ? getter.GetClrValue(held) : null, $"{path}{part.Name}.")) yield return column;
        }
    }

    private static object? Convert(RelationalTypeMapping mapping, object? value) => mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
