using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Samverka.Platform.Database;

namespace Samverka.Migrations.Sqlite;

internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SamverkaDb>
{
    public SamverkaDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.At(DatabaseAddress.Sqlite("design-time.db"));
        return new SamverkaDb(options.Options);
    }
}
