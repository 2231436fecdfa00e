using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Modules;

namespace Samverka.Platform.Database;

/// <summary>The one context: a model composed of the platform's and the modules' parts. Save through the unit of work, so that audit and outbox follow.</summary>
public sealed class SamverkaDb(DbContextOptions<SamverkaDb> options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    public DatabaseKind Kind => Database.IsSqlite() ? DatabaseKind.Sqlite : DatabaseKind.Postgres;

    /// <summary>Set by the unit of work for the time of its save; without it a save of audited rows is refused.</summary>
    internal bool AuditedSave { get; set; }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        if (!AuditedSave && ChangeTracker.Entries<IAudited>().Any(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("Audited rows are saved through UnitOfWork, so that who and why are kept.");
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ColumnConventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var layout = new TableLayout(modelBuilder, Kind);
        layout.Compose("platform", model => model.Entity<DataProtectionKey>().ToTable("data_protection_key"));
        foreach (var part in PlatformParts()) layout.Compose("platform", part.Build);
        foreach (var module in ModuleCatalogue.All) layout.Compose(module.Name, module.BuildModel);
        ColumnConventions.Check(modelBuilder);
    }

    private static IEnumerable<IModelPart> PlatformParts() =>
        typeof(SamverkaDb).Assembly.GetTypes()
            .Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(IModelPart)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .Select(type => (IModelPart)Activator.CreateInstance(type, nonPublic: true)!);
}
