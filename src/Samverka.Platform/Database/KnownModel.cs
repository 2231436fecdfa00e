// A model that is made ahead holds no filters, and EF has no public way to put them on afterwards.
#pragma warning disable EF1001
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Internal;
using Samverka.Platform.Modules;

namespace Samverka.Platform.Database;

/// <summary>What the records are, as made ahead for each kind of database (<c>tools/migrations</c>), since to find it out at each start would take longer than the rest of the start.</summary>
public static class KnownModel
{
    private static readonly ConcurrentDictionary<DatabaseKind, Lazy<IModel>> Known = new();

    public static IModel Of(DatabaseKind kind) => Known.GetOrAdd(kind, _ => new Lazy<IModel>(() => TakeUp(kind))).Value;

    private static RuntimeModel TakeUp(DatabaseKind kind)
    {
        var made = Assembly.Load(DatabaseOptionsSetup.Migrations(kind)).GetType($"{DatabaseOptionsSetup.Migrations(kind)}.Model.{nameof(SamverkaDb)}Model", throwOnError: true)!;
        var model = (RuntimeModel)made.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        foreach (var filter in ModuleCatalogue.All.SelectMany(module => module.Filters))
        {
            var kept = (RuntimeEntityType)(((IModel)model).FindEntityType(filter.Kind) ?? throw new InvalidOperationException($"{filter.Kind} has a filter and is no record."));
            kept.SetAnnotation(CoreAnnotationNames.QueryFilter, new QueryFilterCollection([new RuntimeQueryFilter(null!, filter.Seen)]));
        }

        return model;
    }
}
