using Microsoft.Extensions.Logging;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.House;

/// <summary>A program whose log is heard, as it is filtered in a real installation.</summary>
public abstract class ListeningApp(DatabaseKind kind) : TestApp(kind, demo: true)
{
    private readonly Ear _ear = new();

    public IEnumerable<string> Heard => _ear.Said.Select(line => line.Text);

    protected override void Change(IServiceCollection services) => services.AddSingleton<ILoggerProvider>(_ear);
}

public sealed class ListeningSqlite() : ListeningApp(DatabaseKind.Sqlite);

public sealed class ListeningPostgres() : ListeningApp(DatabaseKind.Postgres);
