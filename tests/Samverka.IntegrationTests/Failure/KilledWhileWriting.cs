using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Failure;

/// <summary>kill -9 while somebody is still writing: what was kept is there when the program is back.</summary>
public abstract class KilledWhileWriting(DatabaseKind kind)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task A_draft_is_where_it_was_left()
    {
        await using var database = await TestDatabases.Copy(kind, demo: true);
        var data = RunFolder.NewFolder();
        var need = $"Vi letar verktyg. ({Path.GetRandomFileName()})";
        string left;
        IReadOnlyDictionary<string, string> cookies;
        await using (var program = await RealProgram.Start(database.Address, data))
        {
            var browser = program.Visitor();
            var step = (await (await browser.Get("/sv/apply?hub=hittepa")).Press("Nästa", form => form["Need"] = need)).IsShown();
            (left, cookies) = (step.Address, browser.Cookies.All);
        }

        await using var again = await RealProgram.Start(database.Address, data);
        var returned = again.Visitor();
        foreach (var cookie in cookies) returned.Cookies.Put((cookie.Key, cookie.Value));

        var page = await (await returned.Get(left)).IsShown().Press("Nästa", form =>
            (form["Number"], form["Organisation"], form["Name"], form["Email"]) = ("556012-5790", "Kvisten", "Berit", "berit@example.org"));
        page.IsShown().Says(need).Says("Kvisten");
    }
}

public sealed class KilledWhileWritingOnSqlite() : KilledWhileWriting(DatabaseKind.Sqlite);

public sealed class KilledWhileWritingOnPostgres() : KilledWhileWriting(DatabaseKind.Postgres);
