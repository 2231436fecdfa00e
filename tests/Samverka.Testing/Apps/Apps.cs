using Samverka.Platform.Database;

namespace Samverka.Testing.Apps;

/// <summary>Migrated, shipped facts loaded, no hubs and no people.</summary>
public class SqliteApp() : TestApp(DatabaseKind.Sqlite, demo: false);

/// <inheritdoc cref="SqliteApp"/>
public class PostgresApp() : TestApp(DatabaseKind.Postgres, demo: false);

/// <summary>With the demo projects.</summary>
public class SqliteDemo() : TestApp(DatabaseKind.Sqlite, demo: true);

/// <inheritdoc cref="SqliteDemo"/>
public class PostgresDemo() : TestApp(DatabaseKind.Postgres, demo: true);
