using System.Text.Json;
using Samverka.Platform.Mail;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Pages;

/// <summary>Public records say what they are to search engines too (JSON-LD), at the address that people use.</summary>
public abstract class StructuredPages(TestApp app)
{
    [Theory]
    [InlineData("/sv/hubs/hittepa", "Hubben i Hittepå")]
    [InlineData("/en/hubs/spin", "SPIN")]
    [InlineData("/sv/hubs/sydsverige/projects/sydsverige-2020", "ydsverige")]
    [InlineData("/sv/offerings/verktygsfinnaren", "")]
    public async Task A_record_says_what_it_is(string address, string name)
    {
        var page = (await app.Visitor().Get(address)).IsShown();

        using var json = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);

        var said = json.RootElement;
        Assert.StartsWith("https://schema.org", said.GetProperty("@context").GetString(), StringComparison.Ordinal);
        Assert.NotEmpty(said.GetProperty("@type").GetString()!);
        Assert.Contains(name, said.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelector("h1")!.TextContent.Trim(), said.GetProperty("name").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(app.Services.GetRequiredService<PublicOrigin>().Of(address), said.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("/sv/offerings/robotcell-en-dag", "availableChannel", "serviceLocation", "Örebro")]
    [InlineData("/en/offerings/kurs-programmera-robot", "hasCourseInstance", "location", "Örebro")]
    [InlineData("/en/offerings/laserlabbet", "availableChannel", "serviceLocation", "Skellefteå")]
    public async Task What_is_held_at_a_place_says_the_municipality_once_on_the_page_and_to_search_engines(string address, string way, string where, string municipality)
    {
        var page = (await app.Visitor().Get(address)).IsShown();

        var said = Assert.Single(page.Document.QuerySelectorAll(".s-offering-side dd"), fact => fact.TextContent.Contains(municipality, StringComparison.Ordinal)).TextContent;
        Assert.Equal(2, said.Split(municipality).Length);
        using var json = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        var place = json.RootElement.GetProperty(way).GetProperty(where);
        Assert.Equal(municipality, place.GetProperty("address").GetProperty("addressLocality").GetString());
        Assert.Contains(place.GetProperty("name").GetString()!, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_held_nowhere_in_particular_names_no_place_to_search_engines() =>
        Assert.DoesNotContain("addressLocality", (await app.Visitor().Get("/sv/offerings/molnkalkylen")).IsShown().Document.QuerySelector("script[type='application/ld+json']")!.TextContent, StringComparison.Ordinal);
}

public sealed class StructuredPagesOnSqlite(SqliteDemo app) : StructuredPages(app), IClassFixture<SqliteDemo>;

public sealed class StructuredPagesOnPostgres(PostgresDemo app) : StructuredPages(app), IClassFixture<PostgresDemo>;
