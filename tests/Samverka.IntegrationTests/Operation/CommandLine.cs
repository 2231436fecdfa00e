using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Samverka.IntegrationTests.Failure;
using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Operation;

/// <summary>The commands as an operator types them: what goes to which stream, and what the caller is answered. None of it depends on the kind of database; what does is tried on both elsewhere.</summary>
[Trait("pace", "slow")]
public sealed class CommandLineOnSqlite
{
    [Fact]
    public async Task What_must_not_be_served_is_refused_in_one_line()
    {
        await using var demo = await TestDatabases.Copy(DatabaseKind.Sqlite, demo: true, live: true);
        await using var empty = await TestDatabases.Copy(DatabaseKind.Sqlite, demo: false, live: true);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await Refuses(3, "demo accounts", demo, "serve", "--url", "http://127.0.0.1:0");
        await Refuses(2, "on this machine only", empty, "--url", "http://0.0.0.0:0");
        await Refuses(3, $":{((IPEndPoint)other.LocalEndpoint).Port} is taken by another program", empty, "serve", "--url", $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");
        await Refuses(3, "not empty", demo, "generate", "--scale", "1");
        await Refuses(2, "--scale", empty, "generate", "--scale", "0");
        await Refuses(2, "no-such-thing", empty, "no-such-thing");
    }

    [Fact]
    public async Task People_are_let_in_by_links_that_are_printed_and_nothing_else_is()
    {
        await using var demo = await TestDatabases.Copy(DatabaseKind.Sqlite, demo: true, live: true);

        Assert.Matches(@"^http://localhost:5080/sv/invitation/[\w-]{43}\n$", (await Done(demo, "invite-administrator", "ny@example.org")).ReplaceLineEndings("\n"));
        Assert.Matches(@"^http://localhost:5080/sv/password/[\w-]{43}\n$", (await Done(demo, "reset-password", "sixten.snogren@hittepa.example.org")).ReplaceLineEndings("\n"));
        await Refuses(2, "is not a mail address", demo, "invite-administrator", "ny");
        await Refuses(1, "Nobody signs in as", demo, "reset-password", "nobody@example.org");
    }

    [Fact]
    public async Task A_need_is_answered_as_json_with_reasons()
    {
        await using var demo = await TestDatabases.Copy(DatabaseKind.Sqlite, demo: true, live: true);

        using var answer = JsonDocument.Parse(await Done(demo, "match", "vi vill prova en svetsrobot"));

        var first = answer.RootElement.GetProperty("offerings")[0];
        Assert.Contains("robot", first.GetProperty("title").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(0, first.GetProperty("why").GetArrayLength());
        Assert.NotEqual(0, answer.RootElement.GetProperty("hubs").GetArrayLength());
    }

    [Fact]
    public async Task Two_files_are_matched_without_a_database_the_same_each_time_and_a_broken_line_writes_nothing()
    {
        await using var never = await TestDatabases.Bare(DatabaseKind.Sqlite);
        var folder = RunFolder.NewFolder();
        var documents = Write(folder, "d.jsonl", """{"id":"b","text":"A course on welding robots","lang":"en","more":1}""", """{"id":"a","text":"Kurs om svetsrobotar","lang":"sv"}""", """{"id":"c","text":"Bokföring"}""");
        var queries = Write(folder, "q.jsonl", """{"id":"q2","text":"svetsrobot","lang":"sv"}""", """{"id":"q1","text":"xyzzy"}""", """{"id":"q0","text":"bokföring"}""");
        var (first, second) = (Path.Combine(folder, "1.tsv"), Path.Combine(folder, "2.tsv"));
        foreach (var run in (string[])[first, second]) Assert.Equal("", await Done(never, "match", "--documents", documents, "--queries", queries, "--top", "5", "--out", run));

        var lines = await File.ReadAllLinesAsync(first);
        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
        Assert.All(lines, line => Assert.Matches(@"^q[02]\t[abc]\t\d+\t\d+(\.\d+)?$", line));
        Assert.Equal(["q2\ta\t1", "q0\tc\t1"], lines.Where(line => line.Contains("\t1\t", StringComparison.Ordinal)).Select(line => line[..line.LastIndexOf('\t')]));
        Assert.Contains(lines, line => line.StartsWith("q2\tb\t2\t", StringComparison.Ordinal));

        foreach (var (broken, says) in (ValueTuple<string, string>[])[("{\"id\":\"d\"", "2"), ("{\"id\":\"a\",\"text\":\"igen\"}", "2")])
        {
            var wrong = Write(folder, "wrong.jsonl", """{"id":"a","text":"Kurs"}""", broken);
            var run = Path.Combine(folder, "wrong.tsv");
            await Refuses(1, says, never, "match", "--documents", wrong, "--queries", queries, "--top", "5", "--out", run);
            Assert.False(File.Exists(run));
        }
    }

    [Fact]
    public async Task The_environment_speaks_where_the_line_is_silent()
    {
        await using var database = await TestDatabases.Bare(DatabaseKind.Sqlite);
        var data = RunFolder.NewFolder();

        var (exit, output, _) = await RealProgram.Line(["migrate"], RealProgram.Environment(database.Address, data));

        Assert.Equal((0, ""), (exit, output));
        Assert.Contains("first-break none", await Done(database, "verify-audit"));
    }

    [Fact]
    public async Task A_chain_that_is_broken_and_a_database_of_an_earlier_version_are_told_to_the_caller()
    {
        await using var demo = await TestDatabases.Copy(DatabaseKind.Sqlite, demo: true, live: true);
        Assert.Contains("first-break none", await Done(demo, "verify-audit"));
        var options = new DbContextOptionsBuilder<SamverkaDb>();
        options.UseSamverka(demo.Address);
        await using (var db = new SamverkaDb(options.Options))
        {
            await db.Set<Platform.Audit.AuditEntry>().Where(entry => entry.Feature == "hubs.seed").ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Feature, "hubs.other"));
        }

        Assert.Equal(1, await OperatorLine.Exit(demo.Address, RunFolder.NewFolder(), "verify-audit"));

        await using (var db = new SamverkaDb(options.Options))
        {
            await db.Database.ExecuteSqlRawAsync("UPDATE \"__EFMigrationsHistory\" SET migration_id = '20260101000000_Earlier' WHERE migration_id = (SELECT max(migration_id) FROM \"__EFMigrationsHistory\")");
        }

        await Refuses(3, "Run 'migrate' first", demo, "verify-audit");
        await Refuses(3, "cannot bring up to date", demo, "migrate");
    }

    private static async Task<string> Done(TestDatabase database, params string[] words)
    {
        var (exit, output, errors) = await OperatorLine.Run(database.Address, RunFolder.NewFolder(), words);
        Assert.True(exit == 0, errors);
        return output;
    }

    private static async Task Refuses(int exit, string says, TestDatabase database, params string[] words)
    {
        var answer = await OperatorLine.Run(database.Address, RunFolder.NewFolder(), words);
        Assert.True((answer.Exit, answer.Output) == (exit, "") && Regex.IsMatch(answer.Errors, Regex.Escape(says)), $"{string.Join(' ', words)}: {answer}");
    }

    private static string Write(string folder, string name, params string[] lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
        return path;
    }
}
