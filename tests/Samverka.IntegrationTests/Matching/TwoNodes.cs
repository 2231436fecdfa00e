using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.Kernel;
using Samverka.Matching.Answering;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Matching;

/// <summary>Two processes on one database, each with its loops: what is changed in one is seen in the other within seconds, without a restart.</summary>
[Trait("pace", "slow")]
public abstract class TwoNodes(DatabaseKind kind) : IAsyncLifetime
{
    private const string Word = "vadmalsvarpning";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly HttpClient Http = new();

    private TestDatabase _database = null!;
    private WebApplication _here = null!;
    private WebApplication _there = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabases.Copy(kind, demo: true, live: true);
        (_here, _there) = (await Start(), await Start());
    }

    public async ValueTask DisposeAsync()
    {
        await _here.DisposeAsync();
        await _there.DisposeAsync();
        await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_change_in_one_is_in_the_answers_and_the_lists_of_the_other_within_seconds()
    {
        const string slug = "snabbkoll";
        Assert.False(await Shows(_there, $"/sv/answers?q={Word}", slug));
        Assert.False(await Shows(_there, $"/sv/offerings?q={Word}", slug));

        await Rename(slug, Word);

        await Within(() => Shows(_there, $"/sv/answers?q={Word}", slug));
        await Within(() => Shows(_there, $"/sv/offerings?q={Word}", slug));
        await Within(() => Shows(_here, $"/sv/answers?q={Word}", slug));
    }

    [Fact]
    public async Task A_burst_of_changes_is_a_few_rebuilds_and_no_reader_ever_sees_less_than_the_whole()
    {
        const int changes = 1_000;
        const string slug = "verktygsfinnaren";
        var index = _there.Services.GetRequiredService<AnswerIndex>();
        await Shows(_there, $"/sv/answers?q={Word}", slug);
        var whole = index.Current!.Index.Documents.Count;
        var seen = new ConcurrentDictionary<AnswerSnapshot, int>();
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested) seen.TryAdd(index.Current!, index.Current!.Index.Documents.Count);
        });

        for (var number = 1; number <= changes; number++) await Rename(slug, number == changes ? Word : $"Ord{number}");
        await Within(() => Shows(_there, $"/sv/answers?q={Word}", slug));
        await stop.CancelAsync();
        await reader;

        Assert.All(seen.Values, count => Assert.Equal(whole, count));
        Assert.InRange(seen.Count, 2, changes / 10);
    }

    private async Task<WebApplication> Start()
    {
        var app = SamverkaApp.Create(new SamverkaOptions(_database.Address, RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Development) { Demo = true });
        await Preparation.Start(app.Services, CancellationToken.None);
        app.UseSamverka();
        await app.StartAsync();
        return app;
    }

    private async Task Rename(string slug, string title)
    {
        await using var scope = _here.Services.CreateAsyncScope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<SamverkaDb>(), scope.ServiceProvider.GetRequiredService<OfferingDesk>());
        var offering = await db.Set<Offering>().SingleAsync(o => o.Slug == slug);
        var content = (await db.Set<OfferingVersion>().SingleAsync(v => v.OfferingId == offering.Id && v.Number == offering.Version)).Content;
        var renamed = content with { Title = new LocalText(title, title) };
        desk.AddVersion(offering, renamed, Actor.System);
        await desk.ShowNewest(offering, renamed, CancellationToken.None);
        desk.Changed(offering);
        await scope.ServiceProvider.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.rename"), CancellationToken.None);
    }

    private static async Task<bool> Shows(WebApplication app, string address, string slug) =>
        (await Http.GetStringAsync(new Uri(new Uri(app.Urls.First()), address))).Contains($"/sv/offerings/{slug}", StringComparison.Ordinal);

    private static async Task Within(Func<Task<bool>> happens)
    {
        var watch = Stopwatch.StartNew();
        while (!await happens())
        {
            Assert.True(watch.Elapsed < Patience, "The other process has not seen the change.");
            await Task.Delay(100);
        }
    }
}

public sealed class TwoNodesOnSqlite() : TwoNodes(DatabaseKind.Sqlite);

public sealed class TwoNodesOnPostgres() : TwoNodes(DatabaseKind.Postgres);
