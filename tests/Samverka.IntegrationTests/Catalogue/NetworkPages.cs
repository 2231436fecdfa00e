using System.Net;
using System.Text.Json;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Catalogue;

public abstract class NetworkPages(TestApp app)
{
    [Fact]
    public async Task The_list_shows_the_shipped_hubs_their_source_and_licence_in_both_languages()
    {
        var swedish = (await app.Visitor().Get("/sv/network")).IsShown();
        var english = (await app.Visitor().Get("/en/network")).IsShown();

        swedish.Says("457 hubbar").Says("CC BY 4.0").Says("maj 2025");
        english.Says("457 hubs").Says("European Commission").Says("May 2025");
    }

    [Theory]
    [InlineData("sv", "EU och landet betalar den tillsammans", "EU:s pengar inte räckte", "utan att vara en EDIH")]
    [InlineData("en", "The EU and its country pay for it together", "money did not suffice", "without being an EDIH")]
    public async Task The_kinds_of_hubs_are_explained_where_one_chooses_among_them(string language, string edih, string seal, string dih)
    {
        (await app.Visitor().Get($"/{language}/network")).IsShown().Says(edih).Says(seal).Says(dih);
        (await app.Visitor().Get($"/{language}/network/4pdih")).IsShown().Says("DIH");
    }

    [Fact]
    public async Task A_country_narrows_the_list_and_the_map_and_offers_its_regions()
    {
        var page = (await app.Visitor().Get("/sv/network?country=SE")).IsShown();

        page.Says("12 hubbar").Says("DigIT Hub Sweden");
        Assert.Contains(page.Document.QuerySelectorAll("select[name=region] option"), option => option.GetAttribute("value") == "SE224");
        Assert.NotEmpty(page.Document.QuerySelectorAll(".s-map a.s-map-dot"));
    }

    [Fact]
    public async Task The_count_beside_each_technology_is_what_choosing_it_gives()
    {
        var page = await app.Visitor().Get("/en/network?country=SE&level=4");
        var options = page.Document.QuerySelectorAll("select[name=technology] option").Where(option => option.GetAttribute("value") != "").Take(3).ToList();
        Assert.NotEmpty(options);
        foreach (var option in options)
        {
            var count = int.Parse(option.TextContent.Split('(', ')')[^2]);
            var chosen = await app.Visitor().Get($"/en/network?country=SE&level=4&technology={option.GetAttribute("value")}");
            chosen.Says(count == 1 ? "1 hub" : $"{count} hubs");
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?country=SE&technology=robotics&level=3")]
    [InlineData("?q=digital&type=edih")]
    [InlineData("?country=DE&sort=city&dir=desc")]
    public async Task The_map_the_list_the_export_and_the_api_hold_the_same_hubs(string query)
    {
        var page = (await app.Visitor().Get($"/sv/network{query}")).IsShown();
        var total = int.Parse(page.Document.QuerySelector("p[role=status]")!.TextContent.Split(' ')[0]);

        var export = (await (await app.Visitor().Fetch($"/sv/network/export{query}")).Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");
        Assert.Equal(total, export.Length - 1);
        Assert.Equal(total, (await Json($"/api/v1/network/hubs{query}")).GetProperty("total").GetInt32());
        var first = page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim()).First();
        Assert.StartsWith(first, export[1].TrimStart('"'));
        var map = page.Document.QuerySelectorAll(".s-map a.s-map-dot").Sum(dot => int.TryParse(dot.QuerySelector("text")?.TextContent, out var count) ? count : 1);
        Assert.Equal(total, map);
    }

    [Fact]
    public async Task The_filter_and_the_order_stand_in_the_address_and_in_every_link_of_the_list()
    {
        var page = (await app.Visitor().Get("/sv/network?country=DE&level=3&sort=city&dir=desc")).IsShown();

        Assert.Equal(("DE", "3"), (page.Value("country"), page.Value("level")));
        foreach (var link in page.Document.QuerySelectorAll("a[rel=next], a.s-export, a.s-sort").Select(link => link.GetAttribute("href")!)) Assert.Contains("country=DE&level=3", link);
        Assert.Contains("sort=city&dir=desc", page.Document.QuerySelector("a.s-export")!.GetAttribute("href"));
        Assert.Equal("descending", page.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
    }

    [Fact]
    public async Task Following_the_pages_shows_every_hub_of_a_country_once()
    {
        var visitor = app.Visitor();
        var page = await visitor.Get("/sv/network?country=DE");
        var names = new List<string>();
        for (var guard = 0; guard < 20; guard++)
        {
            names.AddRange(page.Document.QuerySelectorAll("table.s-list tbody th a").Select(link => link.GetAttribute("href")!));
            if (page.Document.QuerySelector("a[rel=next]") is null) break;
            page = await page.Follow("Nästa");
        }

        Assert.Equal(57, names.Count);
        Assert.Equal(57, names.Distinct().Count());
    }

    [Fact]
    public async Task A_filter_that_nobody_meets_says_so_calmly_and_an_unknown_value_is_named()
    {
        (await app.Visitor().Get("/sv/network?q=xyzxyz")).IsShown().Says("Ingen hubb stämmer med allt detta");
        (await app.Visitor().Get("/sv/network?technology=telepathy")).IsShown().Says("”telepathy” finns inte i listan").Says("457 hubbar");
        (await app.Visitor().Get("/en/network?level=9")).IsShown().Says("The level must be 1 to 5");
    }

    [Fact]
    public async Task A_hub_has_its_page_with_levels_source_similar_hubs_and_facts_for_search_engines()
    {
        var page = (await app.Visitor().Get("/sv/network/digit-hub-sweden")).IsShown();

        page.Says("Lund, Sverige").Says("Sakernas internet").Says("5 av 5").Says("Hubbar som liknar den här").Says("CC BY 4.0");
        using var json = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("Organization", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal("DigIT Hub Sweden", json.RootElement.GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_place_is_shown_with_its_own_letters_and_the_imported_fact_stays()
    {
        (await app.Visitor().Get("/sv/network/shiftlabs")).IsShown().Says("Västerås, Sverige").DoesNotSay("Vasteraas");
        (await app.Visitor().Get("/en/network?country=SE")).IsShown().Says("Göteborg").DoesNotSay("Goteborg");

        Assert.Contains("Vasteraas", await (await app.Visitor().Fetch("/api/v1/network/hubs?country=SE&q=shiftlabs")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("västerås", "ShiftLabs")]
    [InlineData("Vasteras", "ShiftLabs")]
    [InlineData("Köping", "ShiftLabs")]
    [InlineData("västmanlands län", "ShiftLabs")]
    [InlineData("Göteborg", "AM-EDIH")]
    [InlineData("upplands väsby", "EIT Digital Sweden")]
    [InlineData("Sweden aero", "Aero EDIH")]
    public async Task A_place_is_found_however_the_catalogue_spells_it_and_by_its_municipality_region_and_country(string words, string hub)
    {
        var page = (await app.Visitor().Get($"/sv/network?q={Uri.EscapeDataString(words)}")).IsShown();

        Assert.Contains(hub, page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim()));
        Assert.InRange(page.Document.QuerySelectorAll("table.s-list tbody tr").Length, 1, 10);
    }

    [Theory]
    [InlineData("sv", "Borås", "Agrihub Sweden,AM-EDIH", "De som nämner Borås står först. Vi visar också hubbar i Västra Götalands län.")]
    [InlineData("sv", "Göteborg&dir=desc", "AM-EDIH,Agrihub Sweden", "De som nämner Göteborg står först.")]
    [InlineData("sv", "goteborg", "AM-EDIH,Agrihub Sweden", "De som nämner Göteborg står först.")]
    [InlineData("en", "Malmö", "DigIT Hub Sweden", "No hub here is in Malmö. We show hubs in Skåne")]
    public async Task The_town_asked_for_comes_first_and_a_line_says_when_others_of_its_county_are_shown(string language, string words, string hubs, string line)
    {
        var page = (await app.Visitor().Get($"/{language}/network?q={words}")).IsShown().Says(line);

        Assert.Equal(hubs.Split(','), page.Document.QuerySelectorAll("table.s-list tbody th").Select(cell => cell.TextContent.Trim()));
        (await app.Visitor().Get("/sv/network?q=AM-EDIH")).IsShown().DoesNotSay("Vi visar");
    }

    [Fact]
    public async Task A_hub_that_declares_no_technologies_is_strong_in_sectors()
    {
        var row = (await app.Visitor().Get("/sv/network?q=aero+edih&country=SE")).IsShown().Document.QuerySelector("table.s-list tbody tr")!;

        Assert.Contains("Flyg", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_chosen_shows_its_level_and_the_strongest_come_first_on_the_first_press()
    {
        var page = (await app.Visitor().Get("/sv/network?country=SE&technology=digital-twins")).IsShown();
        var strongest = await Turned(page);

        List<int> Levels(Testing.Pages.Page shown) => [.. shown.Document.QuerySelectorAll("table.s-list tbody td[data-label^='Nivå']").Select(cell => int.Parse(cell.TextContent.Trim()))];
        Assert.Equal(Levels(page).Count, Levels(strongest).Count);
        Assert.Equal(Levels(page).OrderDescending(), Levels(strongest));
        Assert.Equal(Levels(page).Order(), Levels(await Turned(strongest)));
        Assert.Empty(Levels((await app.Visitor().Get("/sv/network?country=SE&sort=level")).IsShown()));

        async Task<Testing.Pages.Page> Turned(Testing.Pages.Page shown) => (await app.Visitor().Get(shown.Document.QuerySelector("a.s-sort[href*='sort=level']")!.GetAttribute("href")!)).IsShown();
    }

    [Fact]
    public async Task Hubs_like_this_one_say_what_both_have()
    {
        var page = (await app.Visitor().Get("/sv/network/aero-edih")).IsShown().Says("Hubbar som liknar den här");

        var first = page.Document.QuerySelector("section[aria-labelledby=others] .s-grid > *")!;
        Assert.Contains("Båda har:", first.TextContent, StringComparison.Ordinal);
        Assert.Contains("Branscher:", first.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hub_that_is_not_there_is_not_found() => (await app.Visitor().Get("/sv/network/no-such-hub")).Has(HttpStatusCode.NotFound);

    [Theory]
    [InlineData("SE22", "SE22")]
    [InlineData("FI1D2", "FI1DB")]
    [InlineData("NL310", "NL350")]
    [InlineData("PT16D", "PT191")]
    [InlineData("NL31", "NL35")]
    public async Task A_region_is_asked_for_by_a_code_of_either_version_with_and_without_its_country(string former, string today)
    {
        var hubs = (await Json($"/api/v1/network/hubs?region={today}")).GetProperty("hubs").EnumerateArray().Select(hub => hub.GetProperty("slug").GetString()).ToList();
        var asked = await Json($"/api/v1/network/hubs?region={former}&country={former[..2]}");

        Assert.InRange(hubs.Count, 1, 10);
        Assert.Equal(hubs, asked.GetProperty("hubs").EnumerateArray().Select(hub => hub.GetProperty("slug").GetString()));
        Assert.All(asked.GetProperty("hubs").EnumerateArray(), hub => Assert.StartsWith(former, hub.GetProperty("nuts2021").GetString()));
        var page = (await app.Visitor().Get($"/sv/network?region={former}")).IsShown().Says(hubs.Count == 1 ? "1 hubb" : $"{hubs.Count} hubbar");
        Assert.Equal(former, page.Value("region"));
    }

    [Fact]
    public async Task A_region_that_no_version_has_is_no_question_the_api_answers_and_the_page_says_so()
    {
        var answer = await app.Visitor().Fetch("/api/v1/network/hubs?region=SE99");

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Contains("\"region\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        (await app.Visitor().Get("/sv/network?region=SE99")).IsShown().Says("”SE99” finns inte i listan").Says("457 hubbar");
    }

    [Fact]
    public async Task The_export_holds_the_filtered_rows()
    {
        var answer = await app.Visitor().Fetch("/sv/network/export?country=SE");
        var lines = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(13, lines.Length);
        Assert.Contains(lines, line => line.StartsWith("DigIT Hub Sweden,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_api_pages_by_key_and_answers_304_to_who_has_it_already()
    {
        var first = await Json("/api/v1/network/hubs?country=SE&limit=10");
        var second = await Json($"/api/v1/network/hubs?country=SE&limit=10&after={first.GetProperty("next").GetString()}");

        Assert.Equal(12, first.GetProperty("total").GetInt32());
        Assert.Equal(10, first.GetProperty("hubs").GetArrayLength());
        Assert.Equal(2, second.GetProperty("hubs").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);

        var one = first.GetProperty("hubs")[0].GetProperty("href").GetString()!;
        var tag = (await app.Visitor().Fetch(one)).Headers.ETag!;
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(one, UriKind.Relative));
        request.Headers.IfNoneMatch.Add(tag);
        Assert.Equal(HttpStatusCode.NotModified, (await app.Visitor().Send(request)).StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/network/hubs?country=Narnia", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/network/hubs?limit=1000", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/network/hubs/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/vocabularies/flavours", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/vocabularies/technology?version=1", HttpStatusCode.NotFound)]
    public async Task The_api_says_what_is_wrong_as_problem_details(string address, HttpStatusCode status)
    {
        var answer = await app.Visitor().Fetch(address);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonElement> Json(string address)
    {
        using var json = JsonDocument.Parse(await (await app.Visitor().Fetch(address)).Content.ReadAsStringAsync());
        return json.RootElement.Clone();
    }
}

public sealed class NetworkPagesOnSqlite(SqliteApp app) : NetworkPages(app), IClassFixture<SqliteApp>;

public sealed class NetworkPagesOnPostgres(PostgresApp app) : NetworkPages(app), IClassFixture<PostgresApp>;
