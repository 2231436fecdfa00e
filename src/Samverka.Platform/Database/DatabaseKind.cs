namespace Samverka.Platform.Database;

/// <summary>The two databases the product runs on.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
