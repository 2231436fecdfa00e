using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;

namespace Samverka.Platform.Database;

/// <summary>How values become columns, the same on both databases: typed ids as GUIDs, instants as UTC, money and rates as integers.</summary>
internal static class ColumnConventions
{
    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<DateTime>().HaveConversion<UtcConverter>();
        builder.Properties<Rate>().HaveConversion<RateConverter>();
        builder.Properties<Language>().HaveConversion<LanguageConverter>().HaveMaxLength(2);
        foreach (var id in TypedIds()) builder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
    }

    /// <summary>Raw decimals and offsets sort and sum differently on the two databases, so no column may hold one.</summary>
    public static void Check(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()).SelectMany(entity => entity.GetDeclaredProperties()))
        {
            var stored = property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType;
            stored = Nullable.GetUnderlyingType(stored) ?? stored;
            if (stored == typeof(decimal) || stored == typeof(DateTimeOffset))
            {
                throw new InvalidOperationException($"{property.DeclaringType.Name}.{property.Name} is stored as {stored.Name}; use minor units, scaled integers or UTC instants.");
            }
        }
    }

    private static IEnumerable<Type> TypedIds() =>
        Modules.ModuleCatalogue.All.Select(module => module.GetType().Assembly)
            .Append(typeof(HubId).Assembly)
            .Append(typeof(ColumnConventions).Assembly)
            .Distinct()
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ITypedId<>)));
}
