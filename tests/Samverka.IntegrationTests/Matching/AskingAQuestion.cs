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
    [InlineData("sv", "xqzzt blorf wibblequark", "Boka ett samtal med en rådgivare")]
    [InlineData("en", "xqzzt blorf wibblequark", "Book a meeting with an adviser")]
    [InlineData("sv", "🤖🤖🤖", "Boka ett samtal med en rådgivare")]
    [InlineData("sv", "<script>alert(1)</script> ' OR 1=1 --", "")]
    [InlineData("sv", "och att det som en", "Boka ett samtal med en rådgivare")]
    public async Task What_nobody_can_answer_still_leads_on(string language, string question, string way)
    {
        var page = await Ask(language, question);

        page.Says(way);
        Assert.NotEmpty(page.Document.QuerySelectorAll("main a[href*='/network/']"));
        Assert.Contains(page.Document.QuerySelectorAll("main a[href], main form").Select(element => element.GetAttribute("href") ?? element.GetAttribute("action")), leads => leads?.StartsWith($"/{language}/apply", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("sv", "xqzzt blorf", "Vi hittade inget färdigt förslag")]
    [InlineData("en", "Our choir wants a bassoon and a harpsichord", "We found no ready suggestion")]
    [InlineData("en", "We lack a bassoon and a harpsichord for the choir", "We found no ready suggestion")]
    [InlineData("sv", "Vi behöver en plan för vårt företag", "Vi hittade inget färdigt förslag")]
    [InlineData("en", "Our company needs a plan", "We found no ready suggestion")]
    [InlineData("sv", "Vår kör vill ha fagott och cembalo", "Vi är osäkra på förslagen")]
    [InlineData("sv", "Vi vill prova en svetsrobot innan vi köper", "Vill ni hellre prata med någon?")]
    [InlineData("en", "We want to try a welding robot before we buy one", "Would you rather talk to somebody?")]
    public async Task A_talk_with_an_adviser_is_offered_as_plainly_as_the_answers_are_poor(string language, string question, string said)
    {
        var page = (await app.Visitor().Get($"/{language}/answers?hub=hittepa&q={Uri.EscapeDataString(question)}")).IsShown().Says(said);

        string[] ways = ["Vi hittade inget färdigt förslag", "Vi är osäkra på förslagen", "Vill ni hellre prata med någon?", "We found no ready suggestion", "We are not sure about these suggestions", "Would you rather talk to somebody?"];
        Assert.Equal([said], ways.Where(page.Text.Contains));
        var talk = (await page.Follow(language == "sv" ? "Boka ett samtal med en rådgivare" : "Book a meeting with an adviser")).IsShown();
        Assert.Equal(question, talk.Value("Need"));
        Assert.Contains("hub=hittepa", talk.Address);
    }

    [Theory]
    [InlineData("en", "we develop an app for nurses and need patient data that is not real", "None of the first suggestions mentions “app”")]
    [InlineData("en", "a chatbot for citizens", "None of the first suggestions mentions “chatbot”")]
    [InlineData("sv", "Kommunen vill ha en chattbot som svarar på medborgarnas frågor", "Inget av de första förslagen nämner ”chattbot”")]
    [InlineData("sv", "vi utvecklar en app för sjuksköterskor och behöver patientdata som inte är på riktigt", "Inget av de första förslagen nämner ”app”")]
    public async Task What_is_asked_for_by_name_and_not_listed_is_told(string language, string question, string said) => (await Ask(language, question)).Says(said);

    [Theory]
    [InlineData("vi vill söka pengar till ett digitalt projekt", "Handel och distribution")]
    [InlineData("need someone for cyber security check NIS2", "Hjälp att hitta finansiering")]
    [InlineData("behöver hjälp med ai lagen", "Logistik")]
    public async Task Small_words_are_not_read_as_subjects(string question, string subject) =>
        Assert.DoesNotContain(subject, Understood(await Ask("sv", question)), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi vill prova en svetsrobot", "Robotteknik")]
    [InlineData("vi behöver hjälp med 3D-utskrift", "Additiv tillverkning")]
    public async Task Subjects_are_read_and_said(string question, string subject) => Assert.Contains(subject, Understood(await Ask("sv", question)), StringComparison.Ordinal);

    [Fact]
    public async Task Without_an_answer_the_hubs_of_the_country_are_shown_and_with_a_municipality_the_nearest()
    {
        var anywhere = await Ask("sv", "xqzzt blorf");
        var lund = (await app.Visitor().Get("/sv/answers?q=xqzzt&municipality=1281")).IsShown();

        anywhere.Says("Hubbar i Sverige").DoesNotSay("Hubbar nära er");
        Assert.All(anywhere.Document.QuerySelectorAll("section[aria-labelledby=hubs] article"), hub => Assert.Contains("Sverige", hub.TextContent));
        lund.Says("Hubbar nära er").Says("km från er");
        Assert.Empty(anywhere.Document.QuerySelectorAll("ul:not(:has(li))"));
    }

    [Theory]
    [InlineData("sv", "1980", "Vi vill prova en svetsrobot innan vi köper", "Robotcell en dag, med tekniker", @"Ungefär \d0 km från er")]
    [InlineData("sv", "1880", "Vi vill prova en svetsrobot innan vi köper", "Robotcell en dag, med tekniker", "I samma län som ni")]
    [InlineData("en", "2580", "We want to try a welding robot before we buy one", "A robot cell for a day, with a technician", @"Note: about \d{2}0 km from you")]
    [InlineData("en", "1880", "We want to test laser welding", "laser", @"Note: about \d{2}0 km from you")]
    public async Task With_a_municipality_an_offering_at_a_place_says_how_far_away_it_is(string language, string municipality, string question, string title, string said)
    {
        var near = (await app.Visitor().Get($"/{language}/answers?municipality={municipality}&q={Uri.EscapeDataString(question)}")).IsShown();
        var anywhere = await Ask(language, question);

        Assert.Matches(said, Folded(near, title));
        Assert.DoesNotMatch(said, Folded(anywhere, title));
    }

    [Fact]
    public async Task Each_answer_says_what_its_place_is_made_of()
    {
        var page = await Ask("en", "We want to try a welding robot before we buy one");

        page.Says("Place 1: ").Says("the words ").Says("technology, sector and kind of help ");
    }

    [Theory]
    [InlineData("sv", "Vi vill prova en svetsrobot innan vi köper", "Handlar om ”", "hör till", "Plats 1:", "Plats 2:")]
    [InlineData("en", "We want to try a welding robot before we buy one", "Is about “", "belongs to", "Place 1:", "Place 2:")]
    public async Task An_answer_says_why_in_one_sentence_and_folds_the_rest(string language, string question, string about, string belongs, params string[] places)
    {
        var page = await Ask(language, question);

        var answers = page.Document.QuerySelectorAll("article:has(input[name=offering])");
        Assert.All(answers, answer =>
        {
            var said = Assert.Single(answer.QuerySelectorAll(":scope > .s-because")).TextContent;
            Assert.True(said.Contains(about, StringComparison.Ordinal) || said.Contains(belongs, StringComparison.Ordinal), said);
            Assert.DoesNotContain(about, Assert.Single(answer.QuerySelectorAll("details")).TextContent);
            Assert.NotEmpty(answer.QuerySelectorAll("details li"));
        });
        Assert.All(places, (place, i) => Assert.StartsWith(place, answers[i].QuerySelector("h3")!.TextContent));
        Assert.All(places, (place, i) => Assert.Contains(place, answers[i].QuerySelector("details")!.TextContent));
    }

    [Fact]
    public async Task What_speaks_against_an_answer_is_announced_by_what_folds_it()
    {
        var page = await Ask("en", "We want to try a welding robot before we buy one");

        var folds = page.Document.QuerySelectorAll("article details");
        Assert.Contains(folds, fold => fold.QuerySelector(".s-against") is not null);
        Assert.All(folds, fold => Assert.StartsWith(fold.QuerySelector(".s-against") is null ? "More about why" : "For and against", fold.QuerySelector("summary")!.TextContent));
    }

    [Fact]
    public async Task Only_the_best_answers_stand_open_and_what_is_chosen_of_either_goes_along()
    {
        var page = await Ask("en", "AI course for our managers");

        var (open, folded) = (page.Document.QuerySelectorAll("form section > .s-answers input[name=offering]"), page.Document.QuerySelectorAll("form .s-answers-rest input[name=offering]"));
        Assert.Equal(5, open.Length);
        Assert.NotEmpty(folded);
        Assert.Equal("6", page.Document.QuerySelector(".s-answers-rest ol")!.GetAttribute("start"));
        page.Says($"Show {folded.Length} more suggestions");
    }

    [Fact]
    public async Task What_hubs_have_in_common_is_said_once_and_their_levels_and_order_for_each()
    {
        var page = (await app.Visitor().Get("/en/answers?municipality=2480&q=We+want+to+try+a+welding+robot+before+we+buy+one")).IsShown();

        var hubs = page.Document.QuerySelectorAll("section[aria-labelledby=hubs] article");
        Assert.NotEmpty(hubs);
        Assert.All(hubs, hub => Assert.DoesNotContain("belongs to", hub.TextContent));
        Assert.Contains("“welding robot” belongs to Robotics", Assert.Single(page.Document.QuerySelectorAll("section[aria-labelledby=hubs] > .s-because")).TextContent);
        Assert.Contains(hubs, hub => hub.TextContent.Contains("Level 5: Robotics", StringComparison.Ordinal));
        Assert.Contains(hubs, hub => hub.TextContent.Contains("km from you", StringComparison.Ordinal));
        Assert.All(hubs, hub => page.Says($"{hub.QuerySelector("h3")!.TextContent.Trim()}. Place "));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("&municipality=2480", true)]
    [InlineData("&online=true", true)]
    public async Task What_the_asker_has_said_about_themselves_stands_open(string said, bool open)
    {
        var page = (await app.Visitor().Get($"/sv/answers?q=svetsrobot{said}")).IsShown();

        Assert.Equal(open, page.Document.QuerySelector("details:has(> form[role=search])")!.HasAttribute("open"));
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
    [InlineData("Vi vill prova en svetsrobot innan vi köper", "kind=municipality", "inte för offentliga organisationer")]
    [InlineData("Kurs i att köpa och upphandla AI", "kind=small", "inte för ert slags organisation, utan för: kommun")]
    public async Task Saying_who_one_is_tells_what_is_for_others(string question, string said, string objection)
    {
        var open = (await app.Visitor().Get($"/sv/answers?q={Uri.EscapeDataString(question)}")).IsShown().DoesNotSay(objection);

        var page = (await app.Visitor().Get($"/sv/answers?q={Uri.EscapeDataString(question)}&{said}")).IsShown().Says(objection);

        Assert.NotEqual(Order(open), Order(page));
        static List<string> Order(Page page) => [.. page.Document.QuerySelectorAll("input[name=offering]").Select(choice => choice.GetAttribute("value")!)];
    }

    [Fact]
    public async Task What_is_invented_is_marked_on_the_cards_and_in_the_file()
    {
        var page = await Ask("sv", "Vi vill prova en svetsrobot innan vi köper");
        Assert.All(page.Document.QuerySelectorAll("article:has(input[name=offering])"), answer => Assert.Contains("Påhittat", answer.TextContent));

        var lines = (await (await app.Visitor().Fetch("/en/offerings.csv?kind=expert")).Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.EndsWith(",Invented", lines[0]);
        Assert.All(lines.Skip(1), line => Assert.EndsWith(",yes", line));
    }

    [Fact]
    public async Task Hubs_that_declare_what_is_asked_for_go_before_those_that_have_the_word_in_their_name()
    {
        var page = await Ask("sv", "svetsrobot");

        Assert.DoesNotContain(page.Document.QuerySelectorAll("section[aria-labelledby=hubs] article h3"), hub => hub.TextContent == "Robotics place");
        page.DoesNotSay("avstånd (");
    }

    [Fact]
    public async Task A_service_that_is_asked_for_finds_the_hubs_that_are_strong_in_it()
    {
        var page = (await app.Visitor().Get("/en/answers?q=proof+of+concept+and+prototyping")).IsShown();

        var hubs = page.Document.QuerySelectorAll("section[aria-labelledby=hubs] article");
        Assert.NotEmpty(hubs);
        Assert.Contains("Prototyping", page.Document.QuerySelector("section[aria-labelledby=hubs]")!.TextContent, StringComparison.Ordinal);
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
    [InlineData("q=robot%00%01&municipality=9999&sector=nonsense&hub=nonsense&kind=x&online=x")]
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

    private static string Folded(Page page, string title) => string.Join(' ', page.Document.QuerySelectorAll("article.s-answer")
        .First(card => card.QuerySelector("h3")!.TextContent.Contains(title, StringComparison.OrdinalIgnoreCase))
        .QuerySelector("details")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Understood(Page page) => page.Document.QuerySelector("p.s-soft.s-small")?.TextContent ?? "";

    private async Task<Page> Ask(string language, string question) => (await app.Visitor().Get($"/{language}/answers?q={Uri.EscapeDataString(question)}")).IsShown();
}

public sealed class AskingAQuestionOnSqlite(SqliteDemo app) : AskingAQuestion(app), IClassFixture<SqliteDemo>;

public sealed class AskingAQuestionOnPostgres(PostgresDemo app) : AskingAQuestion(app), IClassFixture<PostgresDemo>;
