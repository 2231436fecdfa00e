namespace Samverka.Platform.Database;

/// <summary>Where the data is: <c>sqlite:PATH</c> or <c>postgres:CONNECTION</c>, as SAMVERKA_DATABASE says it.</summary>
public sealed record DatabaseAddress(DatabaseKind Kind, string ConnectionString)
{
    /// <summary>Null when the text names neither database.</summary>
    public static DatabaseAddress? Parse(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 1 || colon == text.Length - 1) return null;
        var rest = text[(colon + 1)..];
        return text[..colon] switch
        {
            "sqlite" => Sqlite(rest),
            "postgres" => new DatabaseAddress(DatabaseKind.Postgres, rest),
            _ => null,
        };
    }

    public static DatabaseAddress Sqlite(string path) =>
        new(DatabaseKind.Sqlite, $"Data Source={Path.GetFullPath(path)};Foreign Keys=True;Default Timeout=30");
}
