using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Samverka.Platform.Database;

namespace Samverka.Migrations.Postgres;

internal sealed class PostgresDesignTime : IDesignTimeDbContextFactory<SamverkaDb>
{
    public SamverkaDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.At(new DatabaseAddress(DatabaseKind.Postgres, "Host=localhost;Database=design_time"));
        return new SamverkaDb(options.Options);
    }
}
