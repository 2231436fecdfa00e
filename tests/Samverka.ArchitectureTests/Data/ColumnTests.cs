using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.ArchitectureTests.Data;

public sealed class ColumnTests
{
    public static TheoryData<DatabaseKind> Kinds => [DatabaseKind.Sqlite, DatabaseKind.Postgres];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_column_holds_what_the_two_databases_keep_differently(DatabaseKind kind)
    {
        using var db = Model.Of(kind);
        Assert.NotEmpty(db.Model.GetEntityTypes());
        Assert.DoesNotContain(db.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Select(property => property.GetProviderClrType() ?? property.ClrType), type => (Nullable.GetUnderlyingType(type) ?? type) == typeof(decimal));
    }

    [Fact]
    public void A_decimal_and_an_offset_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => ColumnConventions.Check(Planted<WithDecimal>()));
        Assert.Throws<InvalidOperationException>(() => ColumnConventions.Check(Planted<WithOffset>()));
        ColumnConventions.Check(Planted<WithInstant>());
    }

    private static ModelBuilder Planted<T>()
        where T : class
    {
        var model = new ModelBuilder();
        model.Entity<T>();
        foreach (var property in typeof(T).GetProperties()) model.Entity<T>().Property(property.PropertyType, property.Name);
        return model;
    }

    private sealed record WithDecimal(int Id, decimal Price);

    private sealed record WithOffset(int Id, DateTimeOffset? At);

    private sealed record WithInstant(int Id, DateTime At);
}
