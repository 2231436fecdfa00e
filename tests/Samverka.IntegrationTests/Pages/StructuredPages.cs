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
}

public sealed class StructuredPagesOnSqlite(SqliteDemo app) : StructuredPages(app), IClassFixture<SqliteDemo>;

public sealed class StructuredPagesOnPostgres(PostgresDemo app) : StructuredPages(app), IClassFixture<PostgresDemo>;
