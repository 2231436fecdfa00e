using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.House;

public abstract class Starting(TestApp app)
{
    [Fact]
    public async Task The_program_lives_and_answers_on_its_database()
    {
        Assert.Equal(HttpStatusCode.OK, (await app.Visitor().Fetch("/health/live")).StatusCode);
        Assert.Empty(await app.With<SamverkaDb, IEnumerable<string>>(db => db.Database.GetPendingMigrationsAsync()));
    }

    [Theory]
    [InlineData("sv-SE,sv;q=0.9,en;q=0.8", "/sv")]
    [InlineData("en-GB,en;q=0.9", "/en")]
    [InlineData("de", "/sv")]
    public async Task The_bare_address_leads_to_the_language_the_browser_likes_best(string likes, string expected)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.Add("Accept-Language", likes);

        var answer = await app.Visitor().Send(request);

        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/ui/css/layers.css", "text/css")]
    [InlineData("/ui/vendor/designsystemet.css", "text/css")]
    [InlineData("/ui/js/samverka.js", "text/javascript")]
    [InlineData("/ui/icon.svg", "image/svg+xml")]
    public async Task Styles_and_scripts_are_served(string address, string type)
    {
        var answer = await app.Visitor().Fetch(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/ui/css/gone.css")]
    [InlineData("/sv/gone")]
    [InlineData("/api/v1/gone")]
    public async Task What_is_not_there_is_not_found_instead_of_asking_to_sign_in(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Fetch(address)).StatusCode);

    [Theory]
    [InlineData("/design", "/sv/design")]
    [InlineData("/offerings?kind=expert", "/sv/offerings?kind=expert")]
    public async Task An_address_without_language_leads_to_the_page_in_the_readers(string address, string page) => Assert.Equal(page, (await app.Visitor().Get(address)).IsShown().Address);

    [Theory]
    [InlineData("/en/gone?x=1", "en", "There is no such page", "/sv/status/404")]
    [InlineData("/sv/gone", "sv", "Sidan finns inte", "/en/status/404")]
    [InlineData("/gone", "sv", "Sidan finns inte", "/en/status/404")]
    public async Task What_is_not_there_is_said_in_the_language_of_the_address_and_leads_to_the_other(string address, string language, string says, string other)
    {
        var page = (await app.Visitor().Get(address)).Has(HttpStatusCode.NotFound).Says(says);

        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Contains(page.Document.QuerySelectorAll(".s-languages a"), link => link.GetAttribute("href") == other);
        Assert.All(page.Document.QuerySelectorAll("header a[href^='/']:not(.s-languages a)"), link => Assert.StartsWith($"/{language}", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void Where_loops_are_off_none_of_any_module_runs() =>
        Assert.DoesNotContain(app.Services.GetServices<IHostedService>(), service => service is Platform.Jobs.Loop);

    [Fact]
    public async Task A_letter_reaches_the_mail_server_with_the_words_it_was_given()
    {
        await app.With<IServiceProvider>(async services =>
        {
            services.GetRequiredService<Platform.Mail.Post>().Queue(new("anna@example.org", "sv", "Välkommen åter", ["Ärendet är öppnat."], "Till ärendet", "http://localhost/sv/my-pages"));
            await services.GetRequiredService<Platform.Saving.UnitOfWork>().Save(new(Kernel.Actor.System, "tests.mail"), CancellationToken.None);
        });

        await app.Drain();

        var letter = Assert.Single(app.Letters("anna@example.org"));
        Assert.Equal("Välkommen åter", letter.Subject);
        Assert.Contains("Ärendet är öppnat.", letter.TextBody);
    }
}

public sealed class StartingOnSqlite(SqliteApp app) : Starting(app), IClassFixture<SqliteApp>;

public sealed class StartingOnPostgres(PostgresApp app) : Starting(app), IClassFixture<PostgresApp>;
