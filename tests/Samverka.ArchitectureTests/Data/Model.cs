using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.ArchitectureTests.Data;

/// <summary>The model as each provider sees it; no database is opened.</summary>
internal static class Model
{
    public static SamverkaDb Of(DatabaseKind kind, Action<DbContextOptionsBuilder>? change = null)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.At(kind == DatabaseKind.Sqlite ? DatabaseAddress.Sqlite("never-opened.db") : new DatabaseAddress(kind, "Host=never.opened"));
        change?.Invoke(options);
        return new SamverkaDb(options.Options);
    }
}
