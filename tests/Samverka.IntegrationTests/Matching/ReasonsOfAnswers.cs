using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Matching;

/// <summary>What is given as a reason tells of the question and of the answer.</summary>
public abstract class ReasonsOfAnswers(TestApp app)
{
    [Theory]
    [InlineData("Kommunen vill ha en chattbot som svarar på medborgarnas frågor", "”Kommunen” och", "”frågor”", "”svarar”")]
    [InlineData("Vårt företag behöver en plan för en svetsrobot", "”företag”", "”plan”")]
    public async Task What_anybody_says_and_what_most_offerings_say_is_no_reason(string question, params string[] words)
    {
        var cards = (await Ask("sv", question)).Document.QuerySelectorAll("article.s-answer");

        Assert.NotEmpty(cards);
        foreach (var said in cards.SelectMany(card => card.QuerySelectorAll(".s-because, .s-why li"))) Assert.All(words, word => Assert.DoesNotContain(word, said.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("3d skrivare", "3D-utskrift", "”skrivare”")]
    [InlineData("kurs i excel", "AI-förordningen: fördjupning för den som bygger", "Handlar om ”kurs” och ”excel”")]
    public async Task No_answer_claims_a_word_that_its_description_does_not_have(string question, string answer, string claim)
    {
        var found = (await Ask("sv", question)).Document.QuerySelectorAll("article.s-answer").Where(card => card.TextContent.Contains(answer, StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(found);
        Assert.All(found, card => Assert.DoesNotContain(claim, card.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("sv", "Vi vill prova en svetsrobot innan vi köper", "”prova”", "”köper”", "”prova en svetsrobot innan”")]
    [InlineData("en", "We want to try a welding robot before we buy one", "“try”", "“buy”")]
    public async Task Everyday_verbs_are_no_reasons(string language, string question, params string[] verbs)
    {
        var page = await Ask(language, question);

        Assert.All(verbs, verb => Assert.DoesNotContain(verb, page.Document.Body!.TextContent));
    }

    [Theory]
    [InlineData("sv", "svetsrobot", "”robot” och ”svets”", "weld", "robots", "robotic")]
    [InlineData("sv", "lasersvetsning", "”laser” och ”svetsning”", "welding")]
    [InlineData("sv", "tillverkningsrobot", "”robot”", "robots", "manufactur", "”tillverknings”")]
    [InlineData("sv", "digitalisering", "”digitalisering”", "digitalisation", "digitalis”")]
    [InlineData("en", "welding robot", "“welding robot”", "svets", "robotar")]
    public async Task Reasons_are_said_in_words_of_the_reader(string language, string question, string said, params string[] strange)
    {
        var found = await Ask(language, question);
        var reasons = found.Document.QuerySelectorAll(".s-because, .s-why li:not(.s-against):not(.s-placed), .s-hub-answers li p:not(.s-soft)").Select(reason => reason.TextContent).ToList();

        Assert.Contains(reasons, reason => reason.Contains(said, StringComparison.Ordinal));
        foreach (var reason in reasons) Assert.All(strange, word => Assert.DoesNotContain(word, reason, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<Page> Ask(string language, string question) => (await app.Visitor().Get($"/{language}/answers?q={Uri.EscapeDataString(question)}")).IsShown();
}

public sealed class ReasonsOfAnswersOnSqlite(SqliteDemo app) : ReasonsOfAnswers(app), IClassFixture<SqliteDemo>;

public sealed class ReasonsOfAnswersOnPostgres(PostgresDemo app) : ReasonsOfAnswers(app), IClassFixture<PostgresDemo>;
