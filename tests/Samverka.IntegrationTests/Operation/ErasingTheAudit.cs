using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Testing.Apps;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Operation;

/// <summary>What was changed can be erased; that it was changed stays, and the chain with it.</summary>
public abstract class ErasingTheAudit(TestApp app)
{
    [Fact]
    public async Task An_erased_application_leaves_no_person_in_the_audit_and_the_chain_whole()
    {
        var (applicant, id) = await Sent();
        var anchor = (await Verify()).Anchor;
        Assert.Contains(applicant.Email, await Contents());

        var erased = await app.With<AuditErasure, int>(erasure => erasure.Erase(new AuditSelection("Application", id, null), Actor.System, "Asked for", CancellationToken.None));
        await app.Drain();

        Assert.Equal(1, erased);
        Assert.DoesNotContain(applicant.Email, await Contents());
        var after = await Verify(anchor);
        Assert.Equal((null, 0L), (after.FirstBreak, after.Unsealed));
        Assert.True(after.Erased >= 1);
        var note = await app.With<SamverkaDb, AuditEntry>(db => db.Set<AuditEntry>().SingleAsync(entry => entry.Feature == "audit.erase" && entry.SubjectId == $"Application {id}"));
        Assert.Contains("Asked for", await app.With<SamverkaDb, string>(db => db.Set<AuditContent>().Where(content => content.EntryId == note.Id).Select(content => content.Json).SingleAsync()));
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task A_content_that_was_written_over_is_found_where_an_erased_one_is_not()
    {
        await Sent();
        await app.With<SamverkaDb>(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var last = await db.Set<AuditContent>().OrderByDescending(content => content.EntryId).Select(content => content.EntryId).FirstAsync();
            await db.Set<AuditContent>().Where(content => content.EntryId == last).ExecuteUpdateAsync(set => set.SetProperty(content => content.Json, "{}"));

            Assert.NotNull((await new AuditVerifier(db).Verify(null, CancellationToken.None)).FirstBreak);
        });
    }

    [Fact]
    public async Task What_has_been_kept_long_enough_is_erased_by_the_job_and_only_if_the_installation_says_how_long()
    {
        var (applicant, _) = await Sent();

        Assert.Equal(0, await Keep(null, TimeSpan.FromDays(4000)));
        Assert.Equal(0, await Keep(24, TimeSpan.FromDays(700)));
        Assert.Contains(applicant.Email, await Contents());
        Assert.True(await Keep(24, TimeSpan.FromDays(740)) > 0);
        await app.Drain();

        Assert.DoesNotContain(applicant.Email, await Contents());
        Assert.Null((await Verify()).FirstBreak);
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task The_command_counts_first_and_erases_when_told_to()
    {
        await using var database = await TestDatabases.Copy(app.Kind, demo: true);
        Task<(int Exit, string Output, string Errors)> Say(params string[] words) => OperatorLine.Run(database.Address, RunFolder.NewFolder(), ["erase-audit", .. words]);

        Assert.Equal(2, (await Say("--reason", "x")).Exit);
        var (exit, counted, _) = await Say("--subject", "Application", "--reason", "Asked for");
        Assert.Equal(0, exit);
        Assert.Matches("^would-erase [1-9]", counted);
        Assert.Equal(counted.Replace("would-erase", "erased"), (await Say("--subject", "Application", "--reason", "Asked for", "--yes")).Output);
        Assert.Equal("would-erase 0\n", (await Say("--subject", "Application", "--reason", "Asked for")).Output);
        Assert.Equal(0, await OperatorLine.Exit(database.Address, RunFolder.NewFolder(), "verify-audit"));
    }

    private async Task<(Applicant Applicant, string Id)> Sent()
    {
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        await app.Drain();
        return (applicant, (await app.Application(reference)).Id.ToString());
    }

    private Task<AuditReport> Verify(string? anchor = null) => app.With<AuditVerifier, AuditReport>(verifier => verifier.Verify(anchor, CancellationToken.None));

    private async Task<string> Contents() => string.Join('\n', await app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Select(content => content.Json).ToListAsync()));

    private Task<int> Keep(int? months, TimeSpan later) => app.With<AuditErasure, int>(erasure =>
        new AuditRetention(erasure, new AuditSettings { ContentMonths = months }, new FakeTimeProvider(app.Clock.GetUtcNow() + later)).Run(CancellationToken.None));
}

public sealed class ErasingTheAuditOnSqlite(SqliteDemo app) : ErasingTheAudit(app), IClassFixture<SqliteDemo>;

public sealed class ErasingTheAuditOnPostgres(PostgresDemo app) : ErasingTheAudit(app), IClassFixture<PostgresDemo>;
