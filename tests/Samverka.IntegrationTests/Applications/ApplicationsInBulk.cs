using System.Text;
using Samverka.Applications.Sending;
using Samverka.Applications.Talks;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

public abstract class ApplicationsInBulk(TestApp app)
{
    private const int Many = 120;
    private const string Formula = "=HYPERLINK(\"http://x\";\"Klicka\")";

    [Fact]
    [Trait("pace", "slow")]
    public async Task Paging_forward_and_back_shows_every_application_once_in_both_orders()
    {
        var (name, adviser) = (Path.GetRandomFileName(), await app.As(Role.Adviser, (await app.Hub()).Id));
        await Send(name);

        List<List<string>> orders = [];
        foreach (var order in (string[])["", "&sort=sent&dir=asc", "&sort=changed", "&sort=changed&dir=asc", "&sort=answer&dir=desc", "&sort=answer"])
        {
            var forward = await Walk(adviser, await adviser.Get($"/sv/applications?q={name}{order}"), "next");
            var back = await Walk(adviser, forward[^1], "prev");

            var references = forward.SelectMany(References).ToList();
            Assert.Equal((Many, Many), (references.Count, references.Distinct().Count()));
            orders.Add(references);
            Assert.Equal(references.Take(references.Count - References(forward[^1]).Count), back.Skip(1).Reverse().SelectMany(References));
            Assert.Null(Link(back[^1], "prev"));
            Assert.Null(Link(forward[^1], "next"));
        }

        Assert.Equal(orders[0], orders[1].AsEnumerable().Reverse());
        Assert.Equal(orders[2], orders[3].AsEnumerable().Reverse());
        Assert.Equal(orders[4], orders[5].AsEnumerable().Reverse());
        Assert.Equal(orders[0].Take(Many / 2).OrderDescending(), orders[0].Take(Many / 2));
    }

    [Fact]
    public async Task A_request_is_found_by_any_of_its_words_and_whose_it_is()
    {
        var (word, hub) = (Path.GetRandomFileName().Replace(".", "", StringComparison.Ordinal), await app.Hub());
        var adviser = await app.As(Role.Adviser, hub.Id);
        var command = new SendApplication(Ids.New(), hub.Id, [], $"Vi letar Öglor{word} varje dag", "5560360793", $"Åkeri {word}", "Ronja", $"{word}@example.org", null, false, Language.Swedish);
        var sent = Assert.IsType<SendOutcome.Sent>(await app.With<Sender, SendOutcome>(sender => sender.Send(command, null, CancellationToken.None)));

        foreach (var q in (string[])[$"{word}@EXAMPLE.org", $"ÖGLOR{word}", $"{word} åkeri ronja", sent.Reference, $"letar {sent.Reference.ToLowerInvariant()}"]) Assert.Equal([sent.Reference], await Found(adviser, $"q={Uri.EscapeDataString(q)}"));
        Assert.Contains(sent.Reference, await Found(adviser, "q=556036-0793"));
        Assert.Equal([], await Found(adviser, $"q={word}%20finnsinte"));
        (await adviser.Get($"/sv/applications?q={word}%20finnsinte")).IsShown().Says("Ingen förfrågan stämmer").Says("Rensa filter");

        Assert.Equal([sent.Reference], await Found(adviser, $"q={word}&adviser=nobody"));
        Assert.Equal([], await Found(adviser, $"q={word}&adviser=me"));
        await (await (await adviser.Get($"/sv/applications?q={word}")).Follow(sent.Reference)).Press("Spara", form => form["To"] = "Accepted");
        Assert.Equal([sent.Reference], await Found(adviser, $"q={word}&adviser=me&status=accepted"));
        Assert.Equal([], await Found(adviser, $"q={word}&adviser=nobody&status=all"));
    }

    [Fact]
    public async Task The_list_in_order_of_the_last_change_begins_with_what_changed_last()
    {
        var (name, adviser) = (Path.GetRandomFileName(), await app.As(Role.Adviser, (await app.Hub()).Id));
        await Send(name, 3);
        var bySent = await Found(adviser, $"q={name}");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await (await adviser.Get($"/sv/applications?q={name}")).Follow(bySent[^1])).Press("Spara", form => (form["To"], form["Message"]) = ("Asked", "Hur många?"));

        Assert.Equal(bySent[^1], (await Found(adviser, $"q={name}&sort=changed"))[0]);
        Assert.Equal(bySent[^1], (await Found(adviser, $"q={name}&sort=changed&dir=asc"))[^1]);
    }

    [Theory]
    [InlineData("after=nonsense")]
    [InlineData("before=nonsense")]
    [InlineData("before=99999999999999999999_1")]
    [InlineData("q=%00")]
    [InlineData("q=%25_%5C'%22")]
    [InlineData("status=7&dir=up&sort=x")]
    public async Task An_address_that_was_tampered_with_is_no_fault(string query)
    {
        var adviser = await app.As(Role.Adviser, (await app.Hub()).Id);

        (await adviser.Get($"/sv/applications?{query}")).IsShown();
    }

    [Fact]
    public async Task The_file_holds_the_filtered_rows_in_the_lists_order_and_nothing_that_runs()
    {
        var (name, adviser) = (Path.GetRandomFileName(), await app.As(Role.Adviser, (await app.Hub()).Id));
        await Send(name, 3, $"{Formula} {name}");
        await Send("other" + name[..4], 2);

        var list = await adviser.Get($"/sv/applications?q={name}&sort=sent&dir=asc");
        var rows = await Export(list.IsShown().Document.QuerySelector("a[href*='handler=export']")!.GetAttribute("href")!, adviser);

        Assert.Equal(["Ärendenummer", "Vad det gäller", "Organisation", "Organisationsnummer", "Hubb", "Läge", "Rådgivare", "Svara senast", "Skickad (svensk tid)", "Senast ändrad (svensk tid)", "Påhittat exempel"], rows[0]);
        Assert.Equal(4, rows.Count);
        Assert.All(rows.Skip(1), row => Assert.Equal(("Hjälp", $"'{Formula} {name}", "Ny"), (row[1], row[2], row[5])));
        Assert.All(rows.Skip(1), row => Assert.Matches("^2027-\\d\\d-\\d\\d$", row[7]));
        Assert.All(rows.Skip(1), row => Assert.Matches("^2027-\\d\\d-\\d\\d \\d\\d:\\d\\d$", row[8] + ""));
        Assert.All(rows.Skip(1), row => Assert.Equal($"{TalkTimes.Local(app.Clock.GetUtcNow().UtcDateTime):yyyy-MM-dd}", row[8][..10]));
        Assert.All(rows.Skip(1), row => Assert.Equal("Ja", row[10]));
        Assert.Equal(References(list), rows.Skip(1).Select(row => row[0]));
        Assert.Single(await Export($"/sv/applications?q={name}&status=declined&handler=export", adviser));
    }

    private static async Task<List<string>> Found(PageClient reader, string query) => References((await reader.Get($"/sv/applications?{query}")).IsShown());

    // Half of them at the very same moment, so that only the id tells them apart.
    private async Task Send(string name, int count = Many, string? organisation = null)
    {
        var hub = await app.Hub();
        for (var i = 0; i < count; i++)
        {
            if (i >= count / 2) app.Clock.Advance(TimeSpan.FromSeconds(1));
            var command = new SendApplication(Ids.New(), hub.Id, [], "Hjälp", null, organisation ?? name, "Berit", $"{name}.{i}@example.org", null, false, Language.Swedish);
            Assert.IsType<SendOutcome.Sent>(await app.With<Sender, SendOutcome>(sender => sender.Send(command, null, CancellationToken.None)));
        }
    }

    private static async Task<List<Page>> Walk(PageClient reader, Page from, string rel)
    {
        List<Page> pages = [from.IsShown()];
        while (Link(pages[^1], rel) is { } next)
        {
            pages.Add((await reader.Get(next)).IsShown());
            Assert.True(pages.Count < 10, "The pages never end.");
        }

        return pages;
    }

    private static string? Link(Page page, string rel) => page.Document.QuerySelector($"a[rel={rel}]")?.GetAttribute("href");

    private static List<string> References(Page page) => [.. page.Document.QuerySelectorAll("main table tbody tr a[href*='/applications/']").Select(link => link.TextContent.Trim())];

    private static async Task<List<List<string>>> Export(string address, PageClient reader)
    {
        var answer = await reader.Fetch(address);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        return Csv(Encoding.UTF8.GetString(bytes[3..]));
    }

    // RFC 4180, letter by letter.
    private static List<List<string>> Csv(string text)
    {
        List<List<string>> rows = [];
        var (row, cell, quoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            if (quoted && text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[i++]);
            else if (text[i] == '"') quoted = !quoted;
            else if (!quoted && text[i] == ',') (row, cell) = ([.. row, cell.ToString()], new StringBuilder());
            else if (!quoted && text[i] == '\r' && text[i + 1] == '\n')
            {
                rows.Add([.. row, cell.ToString()]);
                (row, cell) = ([], new StringBuilder());
                i++;
            }
            else cell.Append(text[i]);
        }

        Assert.True(cell.Length == 0 && row.Count == 0, "The last line does not end.");
        return rows;
    }
}

public sealed class ApplicationsInBulkOnSqlite(SqliteDemo app) : ApplicationsInBulk(app), IClassFixture<SqliteDemo>;

public sealed class ApplicationsInBulkOnPostgres(PostgresDemo app) : ApplicationsInBulk(app), IClassFixture<PostgresDemo>;
