using System.Net;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Matching;

public abstract class AskingAQuestion(TestApp app)
{
    [Theory]
    [InlineData("sv", "Vi vill prova en svetsrobot innan vi köper")]
    [InlineData("en", "We want to try a welding robot before we buy one")]
    [InlineData("sv", "svetsrobbot som vi vil prövva")]
    [InlineData("en", "predictive maintenence for our machines")]
    [InlineData("sv", "Kurs om AI för ledningsgruppen")]
    public async Task A_question_finds_offerings_with_reasons_and_a_way_to_ask_for_help(string language, string question)
    {
        var page = await Ask(language, question);

        Assert.NotEmpty(page.Document.QuerySelectorAll("input[name=offering]"));
        Assert.All(page.Document.QuerySelectorAll("article:has(input[name=offering])"), answer => Assert.NotEmpty(answer.QuerySelectorAll("li")));
        Assert.Equal(question, page.Value("q")!.Trim());
    }

    [Theory]
    [InlineData("sv", "xqzzt blorf wibblequark", "Fråga en rådgivare")]
    [InlineData("en", "xqzzt blorf wibblequark", "Ask an adviser")]
    [InlineData("sv", "🤖🤖🤖", "Fråga en rådgivare")]
    [InlineData("sv", "<script>alert(1)</script> ' OR 1=1 --", "")]
    [InlineData("sv", "och att det som en", "Fråga en rådgivare")]
    public async Task What_nobody_can_answer_still_leads_on(string language, string question, string way)
    {
        var page = await Ask(language, question);

        page.Says(way);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href*='/network/']"));
        Assert.Contains(page.Document.QuerySelectorAll("main a[href], main form").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")), leads => leads?.StartsWith($"/{language}/apply", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(5_000)]
    [InlineData(7_000)]
    public async Task A_very_long_question_is_answered(int length)
    {
        var words = string.Concat(Enumerable.Repeat("svetsåäö robot på verkstadsgolvet ", length / 34 + 1))[..length];

        var page = await Ask("sv", words);

        Assert.NotEmpty(page.Document.QuerySelectorAll("input[name=offering]"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=")]
    [InlineData("?q=%20%20")]
    [InlineData("?hub=finns-inte")]
    public async Task Without_a_question_the_page_asks_for_one(string query)
    {
        var page = (await app.Visitor().Get($"/sv/answers{query}")).IsShown();

        Assert.NotNull(page.Document.QuerySelector("textarea[name=q]"));
        Assert.Empty(page.Document.QuerySelectorAll("input[name=offering]"));
    }

    [Theory]
    [InlineData("q=robot&municipality=%00&sector=%00&hub=%00")]
    [InlineData("q=robot%00%01&municipality=9999&sector=nonsense&hub=nonsense&public=x&online=x")]
    [InlineData("q=%F0%9F%A4%96%ED%A0%80robot")]
    public async Task What_cannot_be_read_is_no_fault(string query) => (await app.Visitor().Get($"/en/answers?{query}")).IsShown();

    [Fact]
    public async Task The_question_is_kept_from_search_engines_and_from_other_sites()
    {
        var answer = await app.Visitor().Fetch("/sv/answers?q=robot");

        Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    private async Task<Page> Ask(string language, string question) => (await app.Visitor().Get($"/{language}/answers?q={Uri.EscapeDataString(question)}")).IsShown();
}

public sealed class AskingAQuestionOnSqlite(SqliteDemo app) : AskingAQuestion(app), IClassFixture<SqliteDemo>;

public sealed class AskingAQuestionOnPostgres(PostgresDemo app) : AskingAQuestion(app), IClassFixture<PostgresDemo>;
