using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Speed;

/// <summary>How many commands a page sends to the database. A page that needs one more should say why here.</summary>
public abstract class QuestionsToTheDatabase(CountedApp app)
{
    [Theory]
    [InlineData("/sv", 0)]
    [InlineData("/sv/answers?q=vi+letar+efter+verktyg", 1)]
    [InlineData("/sv/network", 0)]
    [InlineData("/sv/network?country=SE&technology=robotics", 0)]
    // The offerings of a list are kept in memory until they change.
    [InlineData("/sv/offerings", 0)]
    [InlineData("/sv/offerings?kind=course&q=AI", 0)]
    [InlineData("/sv/offerings/verktygsfinnaren", 3)]
    // What the provider's unit is called now.
    [InlineData("/sv/offerings/lagenheten", 4)]
    [InlineData("/sv/hubs", 2)]
    // Its projects, and the newest one's partners with their names and aliases.
    [InlineData("/sv/hubs/hittepa", 4)]
    [InlineData("/api/v1/offerings?q=robot&limit=10", 0)]
    [InlineData("/api/v1/offerings?limit=10", 0)]
    public async Task A_public_page_asks_only_what_it_shows(string address, int most) => await Ask(app.Visitor(), address, most);

    [Fact]
    public async Task A_hub_of_the_network_is_shown_from_memory() =>
        await Ask(app.Visitor(), (await app.Visitor().Get("/sv/network")).IsShown().Document.QuerySelector("main li h2 a, main li h3 a, main table a")!.GetAttribute("href")!, 0);

    [Fact]
    public async Task Lists_and_records_of_applications_ask_the_same_however_many_there_are()
    {
        var coordinator = await Coordinator();

        // Rows and names of advisers: each once for the whole page. Hubs and counts are kept in memory.
        await Ask(coordinator, "/sv/applications?status=all", 2);
        var first = (await coordinator.Get("/sv/applications?status=all")).Document.QuerySelector("main tbody a")!.GetAttribute("href")!;
        // One of them is the organisation's industry, which the sectors follow from.
        await Ask(coordinator, first, 6);
    }

    [Theory]
    [InlineData("/sv/organisations", 1)]
    [InlineData("/sv/organisations?q=kommun", 1)]
    [InlineData("/sv/applications?q=verktyg&status=all", 2)]
    public async Task A_list_of_those_who_work_here_asks_for_its_rows(string address, int most) => await Ask(await Coordinator(), address, most);

    [Fact]
    public async Task A_file_of_offerings_asks_for_its_units_once_however_many_lines_it_has()
    {
        var coordinator = await Coordinator();
        var units = await app.With<SamverkaDb, List<UnitId>>(async db => await db.Set<OrganisationUnit>().Where(unit => unit.OrganisationId == db.Set<OrganisationUnit>().OrderBy(u => u.Id).First().OrganisationId).Select(unit => unit.Id).ToListAsync());
        Assert.NotEmpty(units);

        await Look(2);
        Assert.Equal(await Look(2), await Look(12));

        async Task<int> Look(int lines)
        {
            var page = await coordinator.Get("/sv/my-work/offerings/import");
            var file = string.Join('\n', Enumerable.Range(0, lines).Select(line => $"course,Kurs {line},Kort,2027-01-01,{units[line % units.Count]}").Prepend("kind,titleSv,summarySv,validFrom,providerUnitId"));
            app.Commands.Sent.Clear();
            (await page.Press("Granska filen", form => form.Attach("file", "f.csv", System.Text.Encoding.UTF8.GetBytes(file)))).IsShown();
            return app.Commands.Sent.Count;
        }
    }

    [Fact]
    public async Task A_partners_history_asks_for_its_names_once_however_many_versions_there_are()
    {
        var coordinator = await Coordinator();
        const string project = "/sv/hubs/hittepa/projects/hittepa-2025";
        var workspace = await (await coordinator.Get($"{project}/partners/new")).Press("Lägg till", f => (f["Form.Organisation"], f["Form.Status"]) = ("Räkvikens Fisk AB", "supplier"));
        var address = (await workspace.IsShown().Follow("Räkvikens Fisk AB")).Address;

        await Save(1);
        var few = await Asked();
        foreach (var day in (int[])[2, 3, 4]) await Save(day);

        Assert.Equal(few, await Asked());

        async Task Save(int day) => (await (await coordinator.Get(address)).Press("Spara", f => f["Form.From"] = $"2026-05-0{day}")).IsShown();
        async Task<int> Asked()
        {
            app.Commands.Sent.Clear();
            (await coordinator.Get(address)).IsShown();
            return app.Commands.Sent.Count;
        }
    }

    [Fact]
    public async Task Reading_a_file_in_asks_the_same_however_many_lines_it_has()
    {
        var coordinator = await Coordinator();

        Assert.Equal(await Read(2), await Read(12));

        // New drafts first, then a new version and a price of each of them.
        async Task<(int New, int Changed)> Read(int lines)
        {
            var name = Path.GetRandomFileName();
            var created = await Questions("kind,titleSv,summarySv,validFrom", Enumerable.Range(0, lines).Select(line => $"course,{name} {line},Kort,2027-01-01"));
            var drafts = await app.With<SamverkaDb, List<string>>(db => db.Set<Offering>().Where(o => o.Title.Sv.StartsWith(name)).Select(o => o.Slug).ToListAsync());
            Assert.Equal(lines, drafts.Count);
            return (created, await Questions("slug,version,summarySv,amount,unit", drafts.Select(slug => $"{slug},1,Ändrat,100,PerDay")));
        }

        async Task<int> Questions(string header, IEnumerable<string> lines)
        {
            var page = await coordinator.Get("/sv/my-work/offerings/import");
            var looked = await page.Press("Granska filen", form => form.Attach("file", "f.csv", System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines.Prepend(header)))));
            app.Commands.Sent.Clear();
            (await looked.Press($"Läs in {lines.Count()} rader")).IsShown();
            // PostgreSQL asks for each offering's lock by itself.
            return app.Commands.Sent.Count(sql => sql.TrimStart().StartsWith("SELECT", StringComparison.Ordinal) && !sql.Contains("pg_advisory", StringComparison.Ordinal));
        }
    }

    private async Task<PageClient> Coordinator() =>
        await app.As(Role.Coordinator, (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!.Id);

    private async Task Ask(PageClient reader, string address, int most)
    {
        // The second time nothing has to be made for the first time.
        var warm = await reader.Fetch(address);
        Assert.True(warm.IsSuccessStatusCode, $"{address} answered {(int)warm.StatusCode}.");
        app.Commands.Sent.Clear();

        Assert.True((await reader.Fetch(address)).IsSuccessStatusCode);

        Assert.True(app.Commands.Sent.Count <= most, $"{address} sent {app.Commands.Sent.Count} commands, more than {most}:\n{string.Join("\n---\n", app.Commands.Sent)}");
    }
}

public sealed class QuestionsToTheDatabaseOnSqlite(CountedSqlite app) : QuestionsToTheDatabase(app), IClassFixture<CountedSqlite>;

public sealed class QuestionsToTheDatabaseOnPostgres(CountedPostgres app) : QuestionsToTheDatabase(app), IClassFixture<CountedPostgres>;
