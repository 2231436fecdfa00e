using Npgsql;

namespace Samverka.Testing.Databases;

/// <summary>A PostgreSQL server for this test run alone. When the machine has none, the tests fail; they never skip.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    // Root may not run PostgreSQL, so it becomes the user postgres; the data needs no safety, so nothing waits for the disk.
    private const string Script = """
        set -eu
        trap '' INT
        bin=$1 folder=$2 port=$3
        as=()
        mkdir -p "$folder"
        if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; as=(runuser -u postgres --); fi
        cd "$folder"
        "${as[@]}" "$bin/initdb" -D "$folder/data" -A trust -U postgres --no-sync -E UTF8 --locale=C.UTF-8 >/dev/null
        settings="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"
        start() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -w -t 30 -l "$folder/server.log" -o "$settings" start >/dev/null; }
        stop() { "${as[@]}" "$bin/pg_ctl" -D "$folder/data" -m immediate -w stop >/dev/null; }
        start
        echo ready
        while read -r word; do "$word"; echo done; done
        stop || true
        cd / && rm -rf "$folder"
        """;

    private readonly Guarded _process;

    private PostgresServer(Guarded process, int port) => (_process, Port) = (process, port);

    public int Port { get; }

    public static async Task<PostgresServer> Start()
    {
        var port = FreePort.Take();
        return new PostgresServer(await Guarded.Start("PostgreSQL", Script, Binaries(), RunFolder.NewPath(), port.ToString()), port);
    }

    public string Connection(string database) => $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database};Maximum Pool Size=20";

    public async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Gone as after a power cut; what was committed is there again after <see cref="Resume"/>.</summary>
    public Task Stop() => _process.Tell("stop");

    public Task Resume() => _process.Tell("start");

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    private static string Binaries()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var debian = Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0).Select(folder => Path.Combine(folder, "bin"))
            : [];
        return debian.Concat(path).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("PostgreSQL is not installed (Debian: apt-get install postgresql); its tests cannot be left out.");
    }
}
