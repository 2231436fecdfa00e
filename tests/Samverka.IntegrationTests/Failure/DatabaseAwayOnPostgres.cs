using System.Net;
using Microsoft.Extensions.Logging;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.IntegrationTests.House;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Databases;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Failure;

public sealed class DatabaseAwayOnPostgres
{
    private static readonly HttpClient Http = new();

    [Fact]
    public async Task While_the_database_is_away_pages_say_so_calmly_and_come_back_with_it()
    {
        await using var server = await PostgresServer.Start();
        await server.Run("CREATE DATABASE away TEMPLATE template0");
        var address = new DatabaseAddress(DatabaseKind.Postgres, server.Connection("away"));
        await TemplateApp.Fill(address, demo: false, live: true);
        using var ear = new Ear();
        await using var app = SamverkaApp.Create(new SamverkaOptions(address, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development), services => services.AddSingleton<ILoggerProvider>(ear));
        await Preparation.Start(app.Services, CancellationToken.None);
        app.UseSamverka();
        await app.StartAsync();
        var url = new Uri(app.Urls.First());
        foreach (var page in (string[])["/health/ready", "/sv/network"]) await Is(HttpStatusCode.OK, new Uri(url, page));
        var form = await new PageClient(url, TimeProvider.System).Get("/sv/my-pages/sign-in");

        await server.Stop();
        // What lies in memory is still there.
        foreach (var page in (string[])["/sv/network", "/health/live"]) await Is(HttpStatusCode.OK, new Uri(url, page));
        await Is(HttpStatusCode.ServiceUnavailable, new Uri(url, "/health/ready"));
        await Is_calm(new Uri(url, "/sv/offerings"), "Vi är strax tillbaka");
        await Is_calm(new Uri(url, "/en/offerings"), "We will be back shortly");
        await Is_calm(new Uri(url, "/api/v1/offerings"), "\"status\":503");

        var calm = (await form.Press("Mejla mig en länk", f => f["Email"] = "berit@<svets>.example.org")).Has(HttpStatusCode.UnprocessableEntity);
        var kept = (await calm.Press("Mejla mig en länk", f => f["Email"] = "berit@svets.example.org")).Has(HttpStatusCode.ServiceUnavailable).Says("är inte sparat").Says("Det ni skrev följer med");

        await Task.Delay(TimeSpan.FromSeconds(5));
        The_log_is_calm_too(ear);

        await server.Resume();
        for (var wait = 0; wait < 100 && !(await Http.GetAsync(new Uri(url, "/sv/offerings"))).IsSuccessStatusCode; wait++) await Task.Delay(100);
        foreach (var page in (string[])["/sv/network", "/en/offerings", "/sv/hubs", "/api/v1/offerings", "/health/ready"]) await Is(HttpStatusCode.OK, new Uri(url, page));
        (await kept.Press("Skicka igen")).IsShown().Says("Titta i din e-post").Says("berit@svets.example.org");
    }

    private static async Task Is(HttpStatusCode status, Uri page) => Assert.Equal(status, (await Http.GetAsync(page)).StatusCode);

    // A line a request and a line a loop, however often the loop has tried.
    private static void The_log_is_calm_too(Ear ear)
    {
        var lines = ear.Said.Where(line => line.Level >= LogLevel.Warning).ToList();
        Assert.DoesNotContain(lines, line => line.Category.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.DoesNotContain("   at ", line.Text, StringComparison.Ordinal));
        Assert.Equal(4, lines.Count(line => line.Text.StartsWith("Database away at ", StringComparison.Ordinal)));
        var waiting = lines.Select(line => line.Text.Split(" waits for the database")).Where(parts => parts.Length == 2).Select(parts => parts[0]).ToList();
        Assert.Contains("OutboxLoop", waiting);
        Assert.Equal(waiting.Distinct(), waiting);
    }

    private static async Task Is_calm(Uri page, string says)
    {
        var answer = await Http.GetAsync(page);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }
}
