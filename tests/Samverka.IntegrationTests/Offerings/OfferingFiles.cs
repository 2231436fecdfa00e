using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Organisations.Records;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>Files of offerings that are read in and taken back.</summary>
[Trait("pace", "slow")]
public abstract class OfferingFiles(TestApp app) : ReadingOfferingFiles(app)
{
    private const string Batches = "/sv/my-work/offerings/imports";

    [Fact]
    public async Task A_file_is_taken_back_whole_with_one_press()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var title = Path.GetRandomFileName();
        var read = await Read(coordinator, $"{slug},{standing.Version},course,{standing.Title.Sv},Annat,2027-01-01", $",,course,{title},Kort,2027-01-01");
        read.IsShown().Says("2 rader är inlästa.").Says("Nytt utkast");

        (await read.Press(Undo)).IsShown().Says("Inläsningen är tillbakatagen: 2 rader.").Says("Tillbakatagen");

        Assert.False(await App.With<SamverkaDb, bool>(db => db.Set<Offering>().AnyAsync(offering => offering.Title.Sv == title)));
        var after = await Offering(slug);
        Assert.Equal((standing.Version + 2, "Kort"), (after.Version, after.Summary.Sv));
        (await read.Press(Undo)).IsShown().Says("redan tillbakatagen");
    }

    [Fact]
    public async Task What_was_changed_since_is_named_and_stays_and_the_rest_can_go()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var (draft, published) = (Path.GetRandomFileName(), Path.GetRandomFileName());
        var read = await Read(coordinator, $"{slug},{standing.Version},course,{standing.Title.Sv},Annat,2027-01-01", $",,course,{draft},Kort,2027-01-01", $",,course,{published},Kort,2027-01-01");
        await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}/edit")).Press("Spara", form => form["summarySv"] = "Ändrat för hand");
        await (await coordinator.Get($"/sv/my-work/offerings/{await IdOf(published)}")).Press("Publicera");

        var refused = await read.Press(Undo);

        refused.Has(HttpStatusCode.Conflict).Says("Inget är tillbakataget").Says("2 rader har ändrats").Says("någon har skrivit en senare version").Says("det är publicerat");
        Assert.NotNull(await IdOf(draft));
        (await refused.Press("Ta tillbaka den andra raden")).IsShown().Says("1 rad är tillbakatagen. 2 har ändrats sedan och står kvar.");
        Assert.Null(await IdOf(draft));
        Assert.NotNull(await IdOf(published));
        Assert.Equal("Ändrat för hand", (await Offering(slug)).Summary.Sv);
    }

    [Fact]
    public async Task Pressing_twice_reads_a_file_in_once()
    {
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var title = Path.GetRandomFileName();
        var preview = await Look(coordinator, $",,course,{title},Kort,2027-01-01", $",,course,{title},Kort,2027-01-01");

        await preview.Press("Läs in 2 rader");
        await preview.Press("Läs in 2 rader");

        var slugs = await App.With<SamverkaDb, List<string>>(db => db.Set<Offering>().Where(offering => offering.Title.Sv == title).Select(offering => offering.Slug).ToListAsync());
        Assert.Equal((2, 2), (slugs.Count, slugs.Distinct().Count()));
        (await coordinator.Get("/sv/my-work/offerings/imports")).IsShown().Says("f.csv");
    }

    [Fact]
    public async Task Another_hub_sees_no_file_and_takes_none_back()
    {
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var read = await Read(coordinator, $",,course,{Path.GetRandomFileName()},Kort,2027-01-01");
        var batch = Guid.Parse(read.Address.Split('/')[^1]);
        var other = await App.As(Role.Coordinator, await Hub(own: false));

        (await other.Get(read.Address)).Has(HttpStatusCode.NotFound);
        (await (await App.As(Role.Adviser, await Hub())).Get(read.Address)).Has(HttpStatusCode.NotFound);
        Assert.Equal(ImportStatus.Applied, await App.With<SamverkaDb, ImportStatus>(db => db.Set<ImportBatch>().Where(b => b.Id == batch).Select(b => b.Status).SingleAsync()));
    }

    [Theory]
    [InlineData("bomb", "packar upp sig till mycket mer")]
    [InlineData("archive", "skadad eller ingen XLSX")]
    [InlineData("binary", "inte att läsa som en tabell")]
    public async Task A_file_that_cannot_be_read_is_refused_with_a_reason(string file, string reason)
    {
        byte[] content = file switch { "bomb" => Catalogue.CatalogueFile.Bomb(), "archive" => Catalogue.CatalogueFile.OtherArchive(), _ => [65, 0, 66] };
        var page = await (await App.As(Role.Coordinator, await Hub())).Get("/sv/my-work/offerings/import");

        (await page.Press("Granska filen", form => form.Attach("file", file == "binary" ? "f.csv" : "f.xlsx", content))).IsInvalid("file", reason);
    }

    [Fact]
    public async Task The_files_are_found_ordered_narrowed_and_taken_out()
    {
        var coordinator = await App.As(Role.Coordinator, await Hub());
        foreach (var name in (string[])["lista-b.csv", "lista-a.csv"])
        {
            App.Clock.Advance(TimeSpan.FromSeconds(1));
            var page = await LookAt(coordinator, $"slug,version,kind,titleSv,summarySv,validFrom\n,,course,{Path.GetRandomFileName()},Kort,2027-01-01", name);
            var read = (await page.Press("Läs in 1 rad")).IsShown();
            if (name == "lista-b.csv") await read.Press(Undo);
        }

        var list = new ListOnPage(coordinator, Batches, "Inlästa filer");
        Assert.Equal(["lista-a.csv", "lista-b.csv"], await list.Names("q=LISTA"));
        Assert.Equal(["lista-b.csv", "lista-a.csv"], await list.Names("q=lista&sort=file&dir=desc"));
        Assert.Equal(["lista-b.csv"], await list.Names("q=lista&state=Undone"));
        Assert.Equal(7, (await list.IsOrderedByItsHeadings()).Count);
        await list.SaysWhenNothingIsFound("Ingen inläsning stämmer med sökningen.");
        var lines = await ListOnPage.Lines(coordinator, Batches + "?handler=export&q=lista-a");
        Assert.Equal("Fil,Läge,Inläst,Av,Nya utkast,Nya versioner,Lästes inte in", lines[0]);
        Assert.StartsWith("lista-a.csv,Inläst,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await App.As(Role.Funder, await Hub())).Fetch(Batches + "?handler=export")).StatusCode);
        (await (await App.As(Role.Coordinator, await Hub(own: false))).Get(Batches)).IsShown().Says("Ingen fil har lästs in. Läs in en").Says("Läs in").DoesNotSay("CSV");
    }

    [Fact]
    public async Task A_row_is_named_as_a_spreadsheet_counts_it_and_by_its_line_where_that_is_another()
    {
        var coordinator = await App.As(Role.Coordinator, await Hub());

        var preview = await LookAt(coordinator, $"kind,titleSv,summarySv,validFrom\ncourse,{Path.GetRandomFileName()},\"Kort\nmed radbrytning\",2027-01-01\ncourse,Fel,Kort,inte en dag");

        var row = preview.IsShown().Document.QuerySelectorAll("tbody tr").Single(tr => tr.TextContent.Contains("Fel", StringComparison.Ordinal));
        Assert.StartsWith("3", row.QuerySelector("th")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("rad 4 i filens text", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_without_versions_says_what_is_missing_as_a_whole_or_by_its_line()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        var page = await coordinator.Get("/sv/my-work/offerings/import");

        (await page.Press("Granska filen", form => form.Attach("file", "f.csv", Encoding.UTF8.GetBytes($"slug,titleSv\n{slug},Nytt")))).IsInvalid("file", "har kolumnen slug men inte version");
        (await LookAt(coordinator, $"slug,version,titleSv\n{slug},,Nytt")).Says($"Erbjudandet är nu i version {standing.Version}").DoesNotSay("har ändrats sedan filen hämtades");
    }

    [Fact]
    public async Task A_published_offering_whose_file_is_taken_back_has_no_change_that_waits()
    {
        var (slug, standing) = await Fresh();
        var coordinator = await App.As(Role.Coordinator, await Hub());
        (await (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).Press("Publicera")).IsShown();
        var read = await Read(coordinator, $"{slug},{standing.Version},course,{standing.Title.Sv},Annat,2026-01-01");
        (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).IsShown().Says("Publicerat, har ändring");

        (await read.Press(Undo)).IsShown();

        (await coordinator.Get($"/sv/my-work/offerings/{standing.Id}")).IsShown().Says("Publicerat").DoesNotSay("har ändring");
        Assert.Equal((await Offering(slug)).Version, (await Offering(slug)).PublishedVersion);
    }

    [Fact]
    public async Task A_partners_file_may_name_a_unit_of_its_own_and_says_nothing_of_the_provider()
    {
        var partner = await Colleague.New(App, Role.Partner, await Hub());
        var unit = await App.With<SamverkaDb, OrganisationUnit>(db => db.Set<OrganisationUnit>().OrderBy(unit => unit.Id).FirstAsync());
        OrganisationId? own = unit.OrganisationId;
        await App.With<SamverkaDb>(db => db.Set<Membership>().Where(m => m.UserId == partner.User.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.OrganisationId, own)));
        var title = Path.GetRandomFileName();

        var looked = await LookAt(partner.Browser, $"kind,titleSv,summarySv,validFrom,provider,providerUnitId\ncourse,{title},Kort,2027-01-01,Någon annan,{unit.Id}");
        (await looked.Press("Läs in 1 rad")).IsShown().Says("1 rad är inläst.");

        Assert.Equal(own, (await App.With<SamverkaDb, Offering>(db => db.Set<Offering>().SingleAsync(o => o.Title.Sv == title))).ProviderId);
    }

    [Fact]
    public async Task That_somebody_took_the_working_file_out_is_kept()
    {
        var (_, standing) = await Fresh();
        await House.TakenOut.LeavesATrace(App, await App.As(Role.Coordinator, await Hub()), $"/sv/my-work/offerings.csv?q={Uri.EscapeDataString(standing.Title.Sv)}", "offerings");
    }
}

public sealed class OfferingFilesOnSqlite(SqliteDemo app) : OfferingFiles(app), IClassFixture<SqliteDemo>;

public sealed class OfferingFilesOnPostgres(PostgresDemo app) : OfferingFiles(app), IClassFixture<PostgresDemo>;
