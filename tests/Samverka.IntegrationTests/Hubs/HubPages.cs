using System.Net;
using System.Text.Json;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Hubs;

public abstract class HubPages(TestApp app)
{
    [Theory]
    [InlineData("sv", "Digital innovationshubb – Sydsverige")]
    [InlineData("en", "Digital Innovation Hub – Southern Sweden")]
    public async Task All_hubs_stand_on_one_page_in_both_languages(string language, string name) =>
        (await app.Visitor().Get($"/{language}/hubs")).IsShown().Says(name).Says("SPIN").Says("DigIT Hub AI").Says("Health Data Sweden");

    [Fact]
    public async Task The_invented_hub_says_so_promises_an_answer_and_asks_one_question()
    {
        var page = (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown();

        page.Says("Påhittad hubb").Says("inom två arbetsdagar");
        var form = page.Document.QuerySelector("form[role=search]")!;
        Assert.Equal("/sv/answers", form.GetAttribute("action")?.Split('?')[0]);
        Assert.NotNull(form.QuerySelector("[name=q]"));
    }

    [Fact]
    public async Task What_a_hub_offers_is_shown_by_one_of_each_kind_before_a_second_of_any()
    {
        var page = (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown();

        var kinds = page.Document.QuerySelectorAll(".s-offerings .s-kicker").Select(kicker => kicker.TextContent.Trim()).ToList();

        Assert.Equal(6, kinds.Count);
        Assert.Equal(6, kinds.Distinct().Count());
        Assert.Equal(page.Document.QuerySelectorAll(".s-kinds a").Length, kinds.Count);
    }

    [Fact]
    public async Task A_hub_whose_project_has_ended_takes_no_question()
    {
        var page = (await app.Visitor().Get("/sv/hubs/sydsverige")).IsShown();

        page.Says("tar inte emot förfrågningar");
        Assert.Null(page.Document.QuerySelector("form[role=search]"));
    }

    [Fact]
    public async Task What_is_not_published_is_said_to_be_so()
    {
        var page = (await app.Visitor().Get("/sv/hubs/digit-hub-ai/projects/digit-hub-ai-2022")).IsShown();

        page.Says("Hur pengarna fördelas mellan finansiärerna är inte publicerat.").Says("Inte publicerat").Says("Dagen är inte publicerad");
    }

    [Fact]
    public async Task The_hundred_are_counted_among_the_thousand_and_the_pilots_are_not()
    {
        var page = (await app.Visitor().Get("/en/hubs/digit-hub-ai/projects/digit-hub-ai-2022")).IsShown();

        var targets = page.Document.QuerySelectorAll(".s-targets > li");
        Assert.Equal(2, targets.Length);
        Assert.Contains("1,000", targets[0].TextContent);
        Assert.Contains("Of these 1,000:", targets[0].QuerySelector("ul")!.TextContent);
        Assert.Equal("100", targets[0].QuerySelector(":scope ul .s-target-value")!.TextContent);
        Assert.Contains("At least 10", targets[1].TextContent);
        Assert.Contains("Counted on its own", targets[1].TextContent);
    }

    [Theory]
    [InlineData("sv", "7 organisationer 1 samordnar, 5 är projektpartner, 1 deltar på annat sätt.", "Projektpartner 5", "Källan anger")]
    [InlineData("en", "7 organisations 1 coordinates, 5 are project partners, 1 takes part in another way.", "Project partners 5", "The source states")]
    public async Task Partners_are_counted_alike_everywhere(string language, string sum, string heading, string stated)
    {
        (await app.Visitor().Get($"/{language}/hubs/hittepa/projects/hittepa-2025")).IsShown().Says(sum).Says(heading).DoesNotSay(stated);
        (await app.Visitor().Get($"/{language}/hubs/hittepa")).IsShown().Says(heading).Says(sum.Split(" 1 ")[0]);
    }

    [Fact]
    public async Task A_projects_course_stands_beside_its_facts()
    {
        var page = (await app.Visitor().Get("/sv/hubs/hittepa/projects/hittepa-2025")).IsShown();
        var course = page.Document.QuerySelector(".s-timeline")!;

        Assert.Contains("I tidsordning.", course.ParentElement!.TextContent);
        Assert.Equal(["DIV", "ASIDE"], course.Closest(".s-columns")!.Children.Select(part => part.TagName));
        Assert.Equal("1\u00a0januari\u00a02025 – 31\u00a0december\u00a02027", page.Document.QuerySelector(".s-project-sum dd")!.TextContent);
    }

    [Fact]
    public async Task Support_is_not_taken_for_the_whole_budget()
    {
        var page = (await app.Visitor().Get("/sv/hubs/spin/projects/spin-2016")).IsShown();

        // Page texts come with single plain spaces, whatever spaces the numbers are written with.
        page.Says("4 300 000 kr").Says("9 700 000 kr").Says("Budget Inte publicerat Det som är publicerat: 14,1 miljoner kronor i bidrag").Says("cirka 142 miljoner kronor").DoesNotSay("14 100 000 kr");
    }

    [Fact]
    public async Task A_budget_belongs_to_the_decision_that_it_was_published_for()
    {
        (await app.Visitor().Get("/en/hubs/health-data-sweden/projects/hds-edih")).IsShown().Says("Budget Not published What is published: six million euros for 2023–2025");
        (await app.Visitor().Get("/sv/hubs/health-data-sweden/projects/hds-edih?asOf=2024-01-01")).IsShown().Says("Budget Inte publicerat");
        (await app.Visitor().Get("/sv/hubs/health-data-sweden/projects/hds-edih/decisions/1")).IsShown().Says("6 000 000 EUR");
    }

    [Theory]
    [InlineData("sv", "Publicerat som ”21 miljoner kronor”", "RegionerSydsverige")]
    [InlineData("en", "Published as “SEK 21 million”", "RegionsSydsverige")]
    public async Task The_budget_is_said_in_the_language_of_the_page_and_the_regions_by_name(string language, string budget, string regions) =>
        (await app.Visitor().Get($"/{language}/hubs/sydsverige/projects/sydsverige-2020")).IsShown().Says(budget).Says(regions);

    [Fact]
    public async Task A_hub_without_offerings_says_so_and_leads_on()
    {
        var page = (await app.Visitor().Get("/sv/hubs/digit-hub")).IsShown();

        page.Says("Skåne län, Blekinge län, Kronobergs län").Says("Inga erbjudanden är publicerade").DoesNotSay("Se allt vi erbjuder");
        (await page.Follow("Se vad andra hubbar erbjuder")).IsShown();
        (await app.Visitor().Get("/sv/hubs/hittepa")).IsShown().Says("Se allt vi erbjuder").DoesNotSay("Inga erbjudanden är publicerade");
    }

    [Fact]
    public async Task On_what_ground_money_counts_as_aid_is_shown_to_those_who_keep_the_project()
    {
        const string project = "/sv/hubs/hittepa/projects/hittepa-2025", aid = "Räknas som försumbart stöd";
        var hub = (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!;

        (await app.Visitor().Get(project)).IsShown().DoesNotSay(aid);
        (await (await app.As(Role.Coordinator, hub.Id)).Get(project)).IsShown().Says(aid);
    }

    [Fact]
    public async Task A_project_is_shown_as_it_stood_on_a_day()
    {
        var before = (await app.Visitor().Get("/sv/hubs/hittepa/projects/hittepa-2025?asOf=2026-01-01")).IsShown();
        var after = (await app.Visitor().Get("/sv/hubs/hittepa/projects/hittepa-2025")).IsShown();

        before.Says("Minst 10 Genomförda piloter").Says("1 januari 2026");
        after.Says("Minst 14 Genomförda piloter").Says("Före ändringsbeslutet: Minst 10");
    }

    [Fact]
    public async Task Units_of_one_organisation_stand_under_its_name() =>
        (await app.Visitor().Get("/sv/hubs/spin/projects/spin-2016")).IsShown().Says("Umeå universitet Institutionen för");

    [Theory]
    [InlineData("/sv/hubs/finns-inte")]
    [InlineData("/sv/hubs/hittepa/projects/finns-inte")]
    [InlineData("/sv/hubs/sydsverige/projects/hittepa-2025")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Fetch(address)).StatusCode);

    [Fact]
    public async Task The_API_gives_the_project_with_null_for_what_is_not_published_and_answers_304_to_its_own_tag()
    {
        var answer = await app.Visitor().Fetch("/api/v1/projects/sydsverige-2020");
        var project = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/projects/sydsverige-2020", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        Assert.Equal("2020", project.GetProperty("periodFrom").GetString());
        Assert.Equal("SE22", project.GetProperty("nuts")[0].GetString());
        Assert.Equal(JsonValueKind.Null, project.GetProperty("caseNumber").ValueKind);
        Assert.Equal(50, project.GetProperty("financing")[0].GetProperty("sharePercent").GetDecimal());
        Assert.Equal(JsonValueKind.Null, project.GetProperty("financing")[0].GetProperty("amount").ValueKind);
        Assert.Equal(HttpStatusCode.NotModified, (await app.Visitor().Send(again)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Fetch("/api/v1/projects/nope")).StatusCode);
    }
}

public sealed class HubPagesOnSqlite(SqliteDemo app) : HubPages(app), IClassFixture<SqliteDemo>;

public sealed class HubPagesOnPostgres(PostgresDemo app) : HubPages(app), IClassFixture<PostgresDemo>;
