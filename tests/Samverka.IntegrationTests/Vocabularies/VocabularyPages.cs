using System.Net;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Vocabularies.Contracts;

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
    public async Task A_long_list_is_shown_page_by_page()
    {
        var first = (await app.Visitor().Get("/sv/vocabularies/sni-2007")).IsShown();
        var second = (await first.Follow("Nästa")).IsShown();

        Assert.NotEqual(Codes(first)[0], Codes(second)[0]);
        Assert.Empty(Codes(first).Intersect(Codes(second)));
        Assert.Equal(Codes(first), Codes(await second.Follow("Föregående")));
    }

    [Fact]
    public async Task Only_an_administrator_changes_a_mapping()
    {
        Assert.Equal(HttpStatusCode.Redirect, (await app.Visitor().Fetch(Address)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await (await app.As(Role.Coordinator)).Fetch(Address)).StatusCode);
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

    private static List<string> Codes(Testing.Pages.Page page) => [.. page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim())];
}

public sealed class VocabularyPagesOnSqlite(SqliteApp app) : VocabularyPages(app), IClassFixture<SqliteApp>;

public sealed class VocabularyPagesOnPostgres(PostgresApp app) : VocabularyPages(app), IClassFixture<PostgresApp>;
