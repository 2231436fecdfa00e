using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

/// <summary>The invented hub's requests live on after the decision, as they do at a hub.</summary>
public abstract class DemoRequests(TestApp app)
{
    [Fact]
    public async Task Most_of_what_is_accepted_has_gone_on_and_in_every_way_there_is()
    {
        var all = await All();

        var lived = all.Where(request => request.Status == ApplicationStatus.Accepted && request.History.Count(row => row.At > Accepted(request) && row.Step != HistoryStep.Status) >= 2).ToList();
        Assert.True(lived.Count >= 8, $"{lived.Count}");
        Assert.Superset(new HashSet<HistoryStep> { HistoryStep.Note, HistoryStep.Message, HistoryStep.HandOver, HistoryStep.TakeBack }, all.SelectMany(request => request.History).Select(row => row.Step).ToHashSet());
        Assert.Contains(all, request => request.History.Any(row => row.Step == HistoryStep.TakeBack) && request.Status == ApplicationStatus.Accepted);
        Assert.Contains(all, request => request.History.Any(row => row.Step == HistoryStep.HandOver && row.AdviserId == request.AdviserId));
        Assert.Contains(all, request => request.Status == ApplicationStatus.Accepted && Days(request.History.Max(row => row.At)) > 140);
        Assert.Contains(all, request => request.Status == ApplicationStatus.Accepted && request.History.Any(row => Days(row.At) == 19 && row.InternalNote!.Contains("Intyg", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_happened_stands_in_order_and_nothing_is_still_to_come()
    {
        Assert.All(await All(), request =>
        {
            var times = request.History.OrderBy(row => row.At).ThenBy(row => row.Step).Select(row => row.At).ToList();
            Assert.Equal(times.Count, times.Distinct().Count());
            Assert.Equal(request.SentAt, times[0]);
            Assert.True(times[^1] < app.Clock.Now());
            Assert.Equal(request.Version, request.History.Count);
        });
    }

    [Fact]
    public async Task The_adviser_reads_notes_and_messages_and_the_customer_only_what_was_said()
    {
        var request = (await All()).Single(request => request.ContactEmail.StartsWith("gunvor.granqvist", StringComparison.Ordinal));
        var notes = request.History.Select(row => row.InternalNote).OfType<string>().ToList();
        var said = request.History.Where(row => row.IsForCustomer).Select(row => row.Message).OfType<string>().ToList();
        Assert.NotEmpty(notes);
        Assert.NotEmpty(said);

        var work = (await (await app.As(Role.Adviser, (await app.Hub()).Id)).Get(await app.Address(request.Reference))).IsShown();
        Assert.All([.. notes, .. said], words => work.Says(words));

        var customer = new Applicant(app) { Email = request.ContactEmail };
        await (await customer.Browser.Get("/sv/my-pages/sign-in")).Press("Mejla mig en länk", form => form["Email"] = customer.Email);
        await app.Drain();
        await customer.OpenLink(app.Letters(customer.Email)[^1]);
        var mine = await customer.MyApplication(request.Reference);
        Assert.All(said, words => mine.Says(words));
        Assert.All(notes, words => mine.DoesNotSay(words));
    }

    private Task<List<Application>> All() => app.With<SamverkaDb, List<Application>>(db => db.Set<Application>().AsNoTracking().Where(request => request.IsDemo).Include(request => request.History).ToListAsync());

    private static DateTime Accepted(Application request) => request.History.Where(row => row is { Step: HistoryStep.Status, Status: ApplicationStatus.Accepted }).Max(row => row.At);

    private int Days(DateTime at) => (int)(app.Clock.Now().Date - at.Date).TotalDays;
}

public sealed class DemoRequestsOnSqlite(SqliteDemo app) : DemoRequests(app), IClassFixture<SqliteDemo>;

public sealed class DemoRequestsOnPostgres(PostgresDemo app) : DemoRequests(app), IClassFixture<PostgresDemo>;
