using System.Net;
using Samverka.IntegrationTests.Applications;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Organisations;

/// <summary>The catalogue's sectors follow from an organisation's industry by the mapping in force.</summary>
[Trait("pace", "slow")]
public abstract class SectorsOfIndustries(TestApp app)
{
    private const string Crosswalk = "/sv/administration/crosswalks/sni-2007/sector";

    [Fact]
    public async Task An_organisations_page_shows_its_sectors_and_leads_to_the_row_that_says_so()
    {
        var adviser = await app.As(Role.Adviser, (await app.Hub()).Id);
        var page = (await adviser.Get(await Page("tre-igelkottar"))).IsShown();
        page.Says("Livsmedel");
        var link = page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Enligt kopplingen")).GetAttribute("href")!;
        Assert.Equal($"{Crosswalk}?q=10", link);

        (await page.Follow("Enligt kopplingen från näringsgren till bransch")).IsShown().Says("Livsmedel").DoesNotSay("Ändra en rad");
    }

    [Fact]
    public async Task A_row_changed_here_is_minded_at_once_and_only_an_administrator_changes_it()
    {
        var (administrator, adviser) = (await app.As(Role.Administrator), await app.As(Role.Adviser, (await app.Hub()).Id));
        var address = await Page("garvaren-i-backen");
        var before = Sectors(await adviser.Get(address));
        var form = await administrator.Get(Crosswalk);
        (await form.Press("Spara raden", f =>
        {
            (f["Code"], f["Reason"]) = ("15110", "Prov");
            f.Set("Targets", ["fishery"]);
        })).IsShown();

        Assert.Equal("Fiske och vattenbruk", Sectors(await adviser.Get(address)).Split('\n')[0].Trim());
        Assert.DoesNotContain("Fiske", before);
        using var forged = new HttpRequestMessage(HttpMethod.Post, new Uri(Crosswalk, UriKind.Relative)) { Content = new FormUrlEncodedContent(await Token(adviser)) };
        Assert.NotEqual(HttpStatusCode.OK, (await adviser.Send(forged)).StatusCode);
        Assert.Equal("Fiske och vattenbruk", Sectors(await adviser.Get(address)).Split('\n')[0].Trim());

        await (await administrator.Get(Crosswalk)).PressBeside("15110", "Ta tillbaka");
        Assert.Equal(before, Sectors(await adviser.Get(address)));
    }

    [Fact]
    public async Task Abroad_an_industry_is_a_code_of_NACE_and_at_home_of_SNI()
    {
        var adviser = await app.As(Role.Adviser, (await app.Hub()).Id);
        var page = await adviser.Get("/sv/organisations/new");
        var name = $"Fjordens Data {Path.GetRandomFileName()}";

        (await page.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Country"], f["Form.Industry"]) = (name, "SE", "62.99x"))).IsInvalid("Form.Industry", "Det finns inte i listan.");
        (await page.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Country"], f["Form.Industry"]) = (name, "NO", "62010"))).IsInvalid("Form.Industry", "Det finns inte i listan.");
        var made = (await page.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Country"], f["Form.Industry"]) = (name, "NO", "10.20"))).IsShown();

        Assert.Contains("Fiske", Sectors(made));
        Assert.Contains("/crosswalks/nace-2.1/sector?q=10", made.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Enligt kopplingen")).GetAttribute("href"));
        var file = await (await adviser.Fetch($"/sv/organisations/export?q={Uri.EscapeDataString(name)}")).Content.ReadAsStringAsync();
        Assert.Contains("10.20", file);
        Assert.Contains("Fiske", file);
    }

    [Fact]
    public async Task The_hub_sees_them_on_a_request_and_the_customer_gets_them_proposed_next_time()
    {
        var adviser = await app.As(Role.Adviser, (await app.Hub()).Id);
        var applicant = new Applicant(app) { OfNumber = "9924124663", Organisation = "Tre Igelkottars Bageri AB" };
        var (reference, _) = await applicant.SendAndSignIn();
        (await adviser.Get(await app.Address(reference))).IsShown().Says("Bransch enligt registret").Says("Enligt kopplingen från näringsgren 10710");

        var step = await applicant.GoToOrganisation();

        Assert.Equal("food-and-beverages", step.Value("Sector"));
        step.Says("Förslag efter det registret vet om er.");
        await (await step.Press("Nästa", form => form["Sector"] = "fishery")).Press("Skicka förfrågan");
        Assert.Equal("fishery", (await applicant.GoToOrganisation()).Value("Sector"));
    }

    [Fact]
    public async Task The_answers_propose_the_sector_of_the_askers_organisation_and_say_where_it_comes_from()
    {
        const string Question = "/sv/answers?q=svetsrobot";
        var applicant = new Applicant(app) { OfNumber = "9924124663", Organisation = "Tre Igelkottars Bageri AB" };
        var before = (await applicant.Browser.Get(Question)).IsShown().DoesNotSay("Förslag efter");
        await applicant.SendAndSignIn();

        var proposed = (await applicant.Browser.Get(Question)).IsShown().Says("Förslag efter det registret vet om Tre Igelkottars Bageri AB.");
        var left = (await applicant.Browser.Get(Question + "&sector=")).IsShown().DoesNotSay("Förslag efter");

        Assert.Equal(("", "food-and-beverages", ""), (before.Value("sector") ?? "", proposed.Value("sector"), left.Value("sector") ?? ""));
        (await app.Visitor().Get(Question)).IsShown().DoesNotSay("Förslag efter");
        await (await (await applicant.GoToOrganisation()).Press("Nästa", form => form["Sector"] = "fishery")).Press("Skicka förfrågan");
        Assert.Equal("fishery", (await applicant.Browser.Get(Question)).IsShown().Says("Som ni angav förra gången").Value("sector"));
    }

    [Fact]
    public async Task A_visitor_who_types_a_known_number_learns_nothing_of_it()
    {
        var applicant = new Applicant(app) { OfNumber = "9924124663" };
        var send = await applicant.GoToSend();

        send.DoesNotSay("Livsmedel").DoesNotSay("Förslag efter");
    }

    private static string Sectors(Page page) =>
        page.IsShown().Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Enligt kopplingen")).ParentElement!.ParentElement!.TextContent.Trim();

    private static async Task<Dictionary<string, string>> Token(PageClient reader)
    {
        var form = (await reader.Get("/sv/account")).Document.QuerySelector("input[name=__RequestVerificationToken]")!;
        return new() { ["__RequestVerificationToken"] = form.GetAttribute("value")!, ["Code"] = "15110", ["Targets"] = "security", ["ValidFrom"] = "2026-01-01", ["Reason"] = "Smyg" };
    }

    private async Task<string> Page(string key)
    {
        var found = await app.With<IOrganisationDirectory, IReadOnlyDictionary<string, OrganisationReference>>(directory => directory.ByKeys([key], CancellationToken.None));
        return $"/sv/organisations/{found[key].Id}";
    }
}

public sealed class SectorsOfIndustriesOnSqlite(SqliteDemo app) : SectorsOfIndustries(app), IClassFixture<SqliteDemo>;

public sealed class SectorsOfIndustriesOnPostgres(PostgresDemo app) : SectorsOfIndustries(app), IClassFixture<PostgresDemo>;
