using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;

namespace Samverka.IntegrationTests.Vocabularies;

public abstract class VocabularyPages(TestApp app)
{
    private const string Address = "/sv/administration/crosswalks/sni-2007/sector";

    [Fact]
    public async Task Anyone_can_read_the_lists_with_source_and_licence()
    {
        (await app.Visitor().Get("/sv/vocabularies")).IsShown().Says("CC BY 4.0").Says("SNI 2007");
        (await app.Visitor().Get("/en/vocabularies/technology?q=3d printer")).IsShown().Says("Additive manufacturing").Says("European Commission");
        (await app.Visitor().Get("/sv/vocabularies/flavours")).Has(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_lists_are_found_from_the_page_on_the_service_and_from_the_administration()
    {
        (await (await app.Visitor().Get("/sv/about")).Follow("Se alla kodlistor, med källa och licens")).IsShown().Says("SNI 2007");
        (await (await (await app.As(Role.Administrator)).Get("/sv/administration/crosswalks")).Follow("Kodlistor")).IsShown().Says("SNI 2007");
    }

    [Theory]
    [InlineData("/sv/vocabularies", "Europeiska kommissionen: Hubbkatalogen (EDIH), utdrag från maj 2025", "European Commission")]
    [InlineData("/sv/vocabularies/technology", "Europeiska kommissionen: Hubbkatalogen", "export of May")]
    [InlineData("/sv/vocabularies?q=europeiska+kommissionen", "Förordning (EU) 2021/694, artikel 16", "Our own")]
    [InlineData("/en/vocabularies", "European Commission: EDIH catalogue, export of May 2025", "Europeiska")]
    public async Task A_source_is_named_in_the_language_of_the_page(string address, string says, string other) =>
        (await app.Visitor().Get(address)).IsShown().Says(says).DoesNotSay(other);

    [Fact]
    public async Task A_heading_that_only_Swedish_has_is_marked_as_Swedish_on_the_English_page()
    {
        var page = (await app.Visitor().Get("/en/vocabularies/sni-2007?q=0113")).IsShown().Says("Some have no English one");
        var labels = page.Document.QuerySelectorAll("table.s-list tbody td:nth-child(2)").ToDictionary(cell => cell.TextContent.Trim(), cell => cell.QuerySelector("[lang]")?.GetAttribute("lang"));

        Assert.Equal("sv", labels["Potatisodling"]);
        Assert.Null(labels["Growing of vegetables and melons, roots and tubers"]);
        Assert.Empty((await app.Visitor().Get("/sv/vocabularies/sni-2007?q=0113")).Document.QuerySelectorAll("table.s-list tbody td [lang]"));
    }

    [Fact]
    public async Task A_long_list_is_shown_page_by_page()
    {
        var first = (await app.Visitor().Get("/sv/vocabularies/sni-2007")).IsShown();
        var second = (await first.Follow("Nästa")).IsShown();

        Assert.NotEqual(Codes(first)[0], Codes(second)[0]);
        Assert.Empty(Codes(first).Intersect(Codes(second)));
        Assert.Equal(Codes(first), Codes(await second.Follow("Föregående")));
    }

    [Fact]
    public async Task The_lists_are_found_by_a_word_and_stand_in_the_order_asked_for()
    {
        var visitor = app.Visitor();
        (await visitor.Get("/sv/vocabularies?q=sni+2007")).IsShown().Says("SNI 2007").DoesNotSay("CC BY 4.0");
        (await visitor.Get("/sv/vocabularies?q=finnsinte")).IsShown().Says("Inget stämmer med ”finnsinte”").Says("Rensa filter");

        var few = Codes(await visitor.Get("/sv/vocabularies?sort=codes"));
        var many = Codes(await visitor.Get("/sv/vocabularies?sort=codes&dir=desc"));

        Assert.Equal(few.Order(), many.Order());
        Assert.Contains("SNI 2007", many.Take(5).Aggregate((all, list) => $"{all} {list}"));
        Assert.DoesNotContain("SNI 2007", few.Take(5).Aggregate((all, list) => $"{all} {list}"));
        Assert.StartsWith("\ufeffLista,Version,Antal koder,Källa,Licens\r\n", await File("/sv/vocabularies?q=sni&handler=export"));
    }

    [Fact]
    public async Task A_list_in_order_of_its_labels_goes_on_in_that_order_on_the_next_page_and_in_the_file()
    {
        var first = (await (await app.Visitor().Get("/sv/vocabularies/sni-2007?q=av")).Follow("Benämning↕")).IsShown();
        var second = (await first.Follow("Nästa")).IsShown();
        var file = (await File(first.Document.QuerySelector("a.s-export")!.GetAttribute("href")!)).Split("\r\n");

        var shown = Codes(first).Concat(Codes(second)).ToList();
        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.Equal(shown, file.Skip(1).Take(shown.Count).Select(line => line.Split(',')[0]));
        Assert.Equal("ascending", first.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        var labels = second.Document.QuerySelectorAll("table.s-list tbody td:nth-child(2)").Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Equal(labels.Order(StringComparer.Create(CultureInfo.GetCultureInfo("sv-SE"), true)), labels);
        Assert.Equal("\ufeffKod,Benämning,I källan,Hör till\r\n", await File("/sv/vocabularies/sni-2007?q=finnsinte&handler=export"));
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Fetch("/sv/vocabularies/flavours?handler=export")).StatusCode);
    }

    [Theory]
    [InlineData("/sv/vocabularies", "Alla listor", 5)]
    [InlineData("/sv/vocabularies/hub-type", "Koder: 3", 3)]
    public async Task A_list_keeps_the_order_of_its_headings(string address, string caption, int headings)
    {
        var list = new ListOnPage(app.Visitor(), address, caption);
        Assert.Equal(headings, (await list.IsOrderedByItsHeadings()).Count);
        await list.SaysWhenNothingIsFound("Inget stämmer med ”finnsintealls”");
    }

    [Theory]
    [InlineData("/sv/vocabularies?sort=nothing&dir=up")]
    [InlineData("/sv/vocabularies/sni-2007?sort=nothing&dir=desc&after=nobody")]
    public async Task An_order_that_is_none_is_no_fault(string address) => (await app.Visitor().Get(address)).IsShown();

    [Fact]
    public async Task Only_an_administrator_changes_a_mapping()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch(Address)).StatusCode);
        var coordinator = await app.As(Role.Coordinator);
        // Whoever works here reviews it; what a forged form of theirs comes to is tried with the sectors.
        Assert.Empty((await coordinator.Get(Address)).IsShown().DoesNotSay("Ändra en rad").Document.QuerySelectorAll("main form[method=post]"));
        Assert.NotEqual(HttpStatusCode.OK, (await coordinator.Fetch("/sv/administration/crosswalks")).StatusCode);
    }

    [Fact]
    public async Task An_override_holds_at_once_is_logged_and_can_be_taken_back()
    {
        var lists = app.Services.GetRequiredService<ICodeLists>();
        var before = lists.Walk(ListNames.Sni2007, ListNames.Sector).Walk("01110");
        var page = (await (await app.As(Role.Administrator)).Get(Address)).IsShown();

        var saved = await page.Press("Spara raden", form =>
        {
            form["Code"] = "011";
            form.Set("Targets", ["education"]);
            form["Reason"] = "Tried in a test";
        });
        saved.IsShown().Says("Tried in a test").Says("Egen rad");
        Assert.Equal(["education"], lists.Walk(ListNames.Sni2007, ListNames.Sector).Walk("01110"));

        (await saved.Press("Ta tillbaka")).IsShown().Says("Tillbakatagen");
        Assert.Equal(before, lists.Walk(ListNames.Sni2007, ListNames.Sector).Walk("01110"));
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_override()
    {
        var page = (await (await app.As(Role.Administrator)).Get(Address)).IsShown();
        void Fill(Form form) => (form["Code"], form["Reason"]) = ("0113", "Pressed twice in a test");
        await page.Press("Spara raden", Fill);

        (await page.Press("Spara raden", Fill)).IsShown().Says("Det är redan sparat");

        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<CrosswalkOverride>().CountAsync(row => row.Reason == "Pressed twice in a test")));
    }

    [Fact]
    public async Task A_code_that_is_on_no_list_comes_back_with_what_was_typed()
    {
        var page = await (await app.As(Role.Administrator)).Get(Address);

        var answer = await page.Press("Spara raden", form =>
        {
            form["Code"] = "99999";
            form["Reason"] = "Because";
        });

        answer.IsInvalid("Code", "99999 finns inte i listan");
        Assert.Equal("Because", answer.Value("Reason"));
    }

    // As bytes, for a reader of text would take the mark away.
    private async Task<string> File(string address)
    {
        var answer = await app.Visitor().Fetch(address);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        return Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
    }

    private static List<string> Codes(Page page) => [.. page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim())];
}

public sealed class VocabularyPagesOnSqlite(SqliteApp app) : VocabularyPages(app), IClassFixture<SqliteApp>;

public sealed class VocabularyPagesOnPostgres(PostgresApp app) : VocabularyPages(app), IClassFixture<PostgresApp>;
