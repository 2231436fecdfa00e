using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings.Batches;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>More files, and longer ones, than a page holds.</summary>
public abstract class ManyOfferingFiles(TestApp app)
{
    private const string Batches = "/sv/my-work/offerings/imports";

    [Theory]
    [InlineData("")]
    [InlineData("&sort=file&dir=desc")]
    [InlineData("&sort=new")]
    public async Task Page_after_page_shows_every_file_and_every_line_once(string order)
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var name = Path.GetRandomFileName();
        await Add(name);

        var files = await Pages($"{Batches}?q={name}{order}", "tbody th a", link => link.GetAttribute("href")!);
        Assert.Equal((120, 120), (files.Count, files.Distinct().Count()));
        var lines = await ListOnPage.Lines(coordinator, $"{Batches}?handler=export&q={name}{order}");
        Assert.Equal(121, lines.Count);
        var whole = await app.With<SamverkaDb, Guid>(db => db.Set<OfferingBatchRow>().Where(row => row.Title == name).Select(row => row.BatchId).FirstAsync());
        Assert.Equal(Enumerable.Range(2, 230), (await Pages($"{Batches}/{whole}", "tbody tr", row => row.Children[1].TextContent.Trim())).Select(int.Parse));

        async Task<List<string>> Pages(string address, string what, Func<IElement, string> said)
        {
            var seen = new List<string>();
            for (var next = address; next is not null;)
            {
                var page = (await coordinator.Get(next)).IsShown();
                seen.AddRange(page.Document.QuerySelectorAll(what).Select(said));
                next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }

            return seen;
        }
    }

    // A hundred and twenty files, many alike, one of them long.
    private async Task Add(string name)
    {
        var (ids, hub) = (new IdSource(TimeProvider.System), await Hub());
        await app.With<IServiceProvider, bool>(services => services.GetRequiredService<UnitOfWork>().Under([new LockKey("tests", name)], new Change(Actor.System, "tests.files"), () =>
        {
            var db = services.GetRequiredService<SamverkaDb>();
            foreach (var n in Enumerable.Range(0, 120))
            {
                var read = new DateTime(2026, 1, 1 + (n % 9), 0, 0, 0, DateTimeKind.Utc);
                var batch = new ImportBatch { Id = ids.New(), Kind = "offerings", FileName = $"{name}-{n % 7}.csv", Checksum = "", Reading = "", AsOf = app.Clock.Today(), CreatedAt = read, Added = n % 5 };
                db.Add(batch);
                db.Add(new OfferingBatch { BatchId = batch.Id, HubId = hub, By = Guid.Empty });
                if (n == 0) db.AddRange(Enumerable.Range(2, 230).Select(line => new OfferingBatchRow { BatchId = batch.Id, Line = line, OfferingId = default, Version = 1, Title = name }));
            }

            return Task.FromResult(true);
        }, CancellationToken.None));
    }

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
}

public sealed class ManyOfferingFilesOnSqlite(SqliteDemo app) : ManyOfferingFiles(app), IClassFixture<SqliteDemo>;

public sealed class ManyOfferingFilesOnPostgres(PostgresDemo app) : ManyOfferingFiles(app), IClassFixture<PostgresDemo>;
