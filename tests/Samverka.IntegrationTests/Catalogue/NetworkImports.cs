using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Editing;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Catalogue;

[Trait("pace", "slow")]
public abstract class NetworkImports(TestApp app)
{
    private const string Address = "/sv/administration/network-imports";

    [Fact]
    public async Task Only_an_administrator_may_import()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch(Address)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.As(Role.Coordinator)).Fetch(Address)).StatusCode);
        (await (await app.As(Role.Administrator)).Get(Address)).IsShown().Says("hubs.json");
    }

    [Fact]
    public async Task A_file_is_looked_at_saved_seen_and_taken_back()
    {
        var before = await Everything();
        var preview = await Upload(await Export(row => row.Replace("Internet of Things - 5", "Internet of Things - 1") + "\n" + CatalogueFile.Row("A hub nobody knew", "Robotics - 4")));
        preview.IsShown().Says("Inte sparad").Says("A hub nobody knew").Says("Sakernas internet 5").Says("Sakernas internet 1");
        Assert.Equal(before, await Everything());

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var saved = (await preview.Press("Spara ändringarna")).IsShown().Says("Ändringarna är sparade");
        (await app.Visitor().Get("/sv/network/a-hub-nobody-knew")).IsShown().Says("Robotteknik");
        Assert.Equal(2, (await Listed()).Count);
        await NothingOfContactPersons();

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await saved.Press("Ta tillbaka inläsningen")).IsShown().Says("tillbakatagen");
        Assert.Equal(before, await Everything());
        (await app.Visitor().Get("/sv/network/a-hub-nobody-knew")).Has(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Each_change_says_which_hub_it_is_and_is_found_by_name_country_and_kind_of_change()
    {
        var preview = await Upload(await Export(row => row.Replace("Internet of Things - 5", "Internet of Things - 1") + "\n" + CatalogueFile.Row("A hub nobody knew", "Robotics - 4")));
        var client = await app.As(Role.Administrator);
        var address = new Uri(new Uri("http://x"), preview.Address).AbsolutePath;

        var news = (await client.Get($"{address}?kind=new")).IsShown();
        var found = (await client.Get($"{address}?q=HUB+nobody")).IsShown();
        var polish = (await client.Get($"{address}?q=polen&kind=withdrawn")).IsShown();
        var none = (await client.Get($"{address}?q=finnsinte")).IsShown();

        Assert.Equal(["A hub nobody knew", "Sverige, Lund", "Europeisk digital innovationshubb (EDIH)", "Ny"], Cells(Assert.Single(Rows(news))));
        Assert.Equal(Cells(Rows(news)[0]), Cells(Assert.Single(Rows(found))));
        Assert.All(Rows(polish), row => Assert.StartsWith("Polen", Cells(row).ElementAt(1), StringComparison.Ordinal));
        Assert.NotEmpty(Rows(polish));
        Assert.Empty(Rows(none.Says("Inga ändringar stämmer med sökningen")));
        preview.Says("Ändrade (1)");
        var changed = Assert.Single(Rows((await client.Get($"{address}?kind=changed")).IsShown()));
        Assert.Contains(changed.QuerySelectorAll("del"), before => before.TextContent.Contains("Sakernas internet 5", StringComparison.Ordinal));
        Assert.Contains(changed.QuerySelectorAll("ins"), after => after.TextContent.Contains("Sakernas internet 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_are_named_by_line_and_column_and_their_listing_stays()
    {
        var file = CatalogueFile.Heading + CatalogueFile.Row("DigIT Hub Sweden", "Robotiks - 4") + "\n\"two\nlines\",t,d,Sverje,\"Gatan 1, 22351 Lund, Sweden\",EDIH,ftp://x,,,\n";
        var page = await Upload(file);

        page.IsShown()
            .Says("Rad 2, Formatted technologies: ”Robotiks” finns inte i listan. Menas ”Robotics”?")
            .Says("Rad 3, Country: ”Sverje” finns inte i listan.")
            .Says("Rad 3, Website: ”ftp://x” är ingen webbadress.");
        var batch = Guid.Parse(page.Address.Split('/')[^1]);
        Assert.Equal(0, await app.With<SamverkaDb, int>(db => db.Set<ListingChange>().CountAsync(change => change.BatchId == batch && change.Before!.Contains("DigIT Hub Sweden"))));
    }

    [Fact]
    public async Task The_files_are_found_ordered_narrowed_and_taken_out()
    {
        var administrator = await app.As(Role.Administrator);
        foreach (var name in (string[])["lista-b.csv", "lista-a.csv"])
        {
            app.Clock.Advance(TimeSpan.FromSeconds(1));
            var file = Encoding.UTF8.GetBytes(CatalogueFile.Heading + CatalogueFile.Row(name, "Robotics - 4"));
            (await (await administrator.Get(Address)).Press("Visa vad som ändras", form => form.Attach("Upload", name, file))).IsShown();
        }

        var list = new ListOnPage(administrator, Address, "Inläsningar");
        Assert.Equal(["lista-a.csv", "lista-b.csv"], await list.Names("q=LISTA"));
        Assert.Equal(["lista-b.csv", "lista-a.csv"], await list.Names("q=lista&sort=file&dir=desc"));
        Assert.Contains("hubs.json", await list.Names("state=Applied"));
        Assert.Empty(await list.Names("q=lista&state=Applied"));
        Assert.Equal(8, (await list.IsOrderedByItsHeadings()).Count);
        await list.SaysWhenNothingIsFound("Ingen inläsning stämmer med sökningen.");
        var lines = await ListOnPage.Lines(administrator, Address + "?handler=export&q=lista-a");
        Assert.Equal("Fil,Katalogens dag,Läge,Inläst,Nya,Ändrade,Borttagna ur katalogen,Rader med fel", lines[0]);
        Assert.StartsWith("lista-a.csv,", Assert.Single(lines.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(Role.Coordinator)).Fetch(Address + "?handler=export")).StatusCode);
    }

    [Theory]
    [InlineData("", "Välj en fil.")]
    [InlineData("EDIH Name,Country\nx,Sweden\n", "De här kolumnerna saknas: EDIH Title")]
    [InlineData(CatalogueFile.Heading, "Filen har rubriker men inga rader.")]
    [InlineData("\"open", "Ett citattecken som börjar i posten på rad 1 tar aldrig slut.")]
    public async Task A_broken_file_comes_back_on_the_same_page_with_a_clear_error(string file, string error)
    {
        var page = await (await app.As(Role.Administrator)).Get(Address);

        var answer = await page.Press("Visa vad som ändras", form =>
        {
            form["AsOf"] = "2026-05-01";
            if (file.Length > 0) form.Attach("Upload", "f.csv", Encoding.UTF8.GetBytes(file));
        });

        answer.IsInvalid("Upload", error);
        Assert.Equal("2026-05-01", answer.Value("AsOf"));
    }

    [Fact]
    public async Task A_batch_looked_at_before_another_was_saved_is_stale_and_an_older_one_is_not_taken_back_first()
    {
        var first = await Upload(await Export(row => row + "\n" + CatalogueFile.Row("First", "")));
        var second = await Upload(await Export(row => row + "\n" + CatalogueFile.Row("Second", "")));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var saved = await first.Press("Spara ändringarna");
        app.Clock.Advance(TimeSpan.FromMinutes(1));

        (await second.Press("Spara ändringarna")).Has(HttpStatusCode.Conflict).Says("har ändrats sedan ni tittade");
        var seed = await app.With<SamverkaDb, Guid>(db => db.Set<ImportBatch>().Where(batch => batch.FileName == "hubs.json").Select(batch => batch.Id).SingleAsync());
        Assert.Equal(ImportOutcome.NotNewest, await app.With<NetworkImport, ImportOutcome>(import => import.Undo(seed, Actor.System, CancellationToken.None)));
        await saved.Press("Ta tillbaka inläsningen");
    }

    [Fact]
    public async Task A_link_to_a_hub_of_ours_survives_an_import()
    {
        var hub = await Hub();
        await Link("aero-edih", hub);
        var page = await Upload(CatalogueFile.Heading + CatalogueFile.Row("Only this", ""));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var saved = await page.Press("Spara ändringarna");
        Assert.Equal("aero-edih", await ListingOf(hub));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await saved.Press("Ta tillbaka inläsningen");
        Assert.Equal("aero-edih", await ListingOf(hub));
        await Link("aero-edih", null);
        Assert.Null(await ListingOf(hub));
    }

    [Fact]
    public async Task A_link_to_a_listing_that_is_no_more_after_an_undo_is_gone_too()
    {
        var hub = await Hub();
        var page = await Upload(await Export(row => row + "\n" + CatalogueFile.Row("A hub that comes and goes", "")));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var saved = await page.Press("Spara ändringarna");
        await Link("a-hub-that-comes-and-goes", hub);

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await saved.Press("Ta tillbaka inläsningen")).IsShown();

        Assert.Null(await ListingOf(hub));
    }

    [Fact]
    [Trait("needs", "shared")]
    public async Task The_whole_real_export_goes_in_changes_nothing_the_second_time_and_comes_out_again()
    {
        Assert.SkipWhen(SharedCatalogue.Path is null, "The real export is not beside the repository.");
        var before = await Everything();
        var bytes = await File.ReadAllBytesAsync(SharedCatalogue.Path!);

        var first = await Import(bytes);
        Assert.Equal((0, 457, 0, 0), (first.Added, first.Changed + first.Unchanged, first.Withdrawn, first.Refused));
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(ImportOutcome.Done, await app.With<NetworkImport, ImportOutcome>(import => import.Apply(first.Id, Actor.System, CancellationToken.None)));
        var directory = await app.With<INetworkDirectory, IReadOnlyList<ListingSummary>>(network => network.All(CancellationToken.None));
        Assert.Equal((457, 445), (directory.Count, directory.Count(listing => listing.Text.Length > 0)));

        app.Clock.Advance(TimeSpan.FromMinutes(1));
        var again = await Import(bytes);
        Assert.True(again.ChangesNothing);
        Assert.Equal(457, again.Unchanged);

        Assert.Equal(ImportOutcome.Done, await app.With<NetworkImport, ImportOutcome>(import => import.Undo(first.Id, Actor.System, CancellationToken.None)));
        Assert.Equal(before, await Everything());
    }

    private static List<AngleSharp.Dom.IElement> Rows(Page page) => [.. page.Document.QuerySelectorAll("[aria-labelledby=changes] tbody tr")];

    private static IEnumerable<string> Cells(AngleSharp.Dom.IElement row) => row.Children.Select(cell => cell.TextContent.Trim());

    private Task<ImportBatch> Import(byte[] bytes) => app.With<NetworkImport, ImportBatch>(
        import => import.Preview(ImportFile.Open("export.csv", bytes), new DateOnly(2025, 5, 1), Actor.System, CancellationToken.None));

    private async Task<Page> Upload(string file)
    {
        var page = await (await app.As(Role.Administrator)).Get(Address);
        return await page.Press("Visa vad som ändras", form => form.Attach("Upload", "export.csv", Encoding.UTF8.GetBytes(file)));
    }

    /// <summary>An export that says of one hub what is known of it, changed; the other 456 are missing.</summary>
    private async Task<string> Export(Func<string, string> change)
    {
        var card = await app.With<SamverkaDb, NetworkListing>(db => db.Set<NetworkListing>().Include(listing => listing.Levels).SingleAsync(listing => listing.Slug == "digit-hub-sweden"));
        return CatalogueFile.Heading + change(CatalogueFile.Row(card.Name, "Internet of Things - 5"));
    }

    private Task<List<ListingId>> Listed() => app.With<SamverkaDb, List<ListingId>>(
        db => db.Set<NetworkListing>().Where(listing => listing.WithdrawnAt == null).OrderBy(listing => listing.Slug).Select(listing => listing.Id).ToListAsync());

    private Task Link(string listing, HubId? hub) => app.With<IHubListings>(hubs => hubs.Link(listing, hub, Actor.System, CancellationToken.None));

    private Task<string?> ListingOf(HubId hub) => app.With<IHubDirectory, string?>(async hubs => (await hubs.ById(hub, CancellationToken.None))!.NetworkListing);

    private async Task<HubId> Hub()
    {
        var slug = $"hub-{app.Services.GetRequiredService<IdSource>().New():n}";
        var facts = new HubFacts(new LocalText(slug, slug), slug, "dih", new LocalText("Hjälp.", "Help."), null, [], [], "default", false, false);
        Assert.Equal(HubSaving.Saved, await app.With<HubEditor, HubSaving>(hubs => hubs.Create(facts, slug[^10..], Actor.System, CancellationToken.None)));
        return (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(slug, CancellationToken.None)))!.Id;
    }

    private async Task<List<string>> Everything()
    {
        var listings = await app.With<SamverkaDb, List<NetworkListing>>(db => db.Set<NetworkListing>().AsNoTracking().Include(listing => listing.Levels).OrderBy(listing => listing.Slug).ToListAsync());
        return [.. listings.Select(listing => $"{listing.Id} {listing.Slug} {listing.Facts().ToJson()} {(listing.WithdrawnAt is null ? "listed" : "withdrawn")}")];
    }

    private async Task NothingOfContactPersons() => Assert.Equal(0, await app.With<SamverkaDb, int>(async db =>
        await db.Set<NetworkListing>().CountAsync(listing => listing.Text.Contains("Anna Kontakt") || listing.Title!.Contains("Anna Kontakt"))
        + await db.Set<ListingChange>().CountAsync(change => change.After!.Contains("Anna Kontakt"))));
}

public sealed class NetworkImportsOnSqlite(SqliteApp app) : NetworkImports(app), IClassFixture<SqliteApp>;

public sealed class NetworkImportsOnPostgres(PostgresApp app) : NetworkImports(app), IClassFixture<PostgresApp>;
