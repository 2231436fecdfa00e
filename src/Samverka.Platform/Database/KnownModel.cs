using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Samverka.Platform.Database;

/// <summary>What the records are, found out once a process for each kind of database. It takes as long as the rest of the start, so it is begun first and runs beside it.</summary>
public static class KnownModel
{
    private static readonly ConcurrentDictionary<DatabaseKind, Lazy<Task<IModel>>> Known = new();

    /// <summary>Begins at the first call; the database itself is not asked.</summary>
    public static Task<IModel> Of(DatabaseAddress address) => Known.GetOrAdd(address.Kind, _ => new Lazy<Task<IModel>>(() => Task.Run(() => Make(address)))).Value;

    private static IModel Make(DatabaseAddress address)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.UseSamverka(address);
        using var db = new SamverkaDb(options.Options);
        return db.Model;
    }
}
