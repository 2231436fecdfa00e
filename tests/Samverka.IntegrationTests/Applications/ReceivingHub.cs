using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Sending;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Applications;

public abstract class ReceivingHub(TestApp app)
{
    [Fact]
    public async Task A_hub_that_closes_while_somebody_writes_gets_nothing_and_nobody_else_gets_it_unasked()
    {
        await Open();
        var applicant = new Applicant(app);
        var check = await applicant.GoToSend();
        await Takes(Applicant.Hub, false);

        var page = await check.Press("Skicka förfrågan");
        await Takes(Applicant.Hub, true);

        Assert.Equal($"/sv/apply/{applicant.Draft}", page.IsShown().Address);
        page.Says("Hubben tar inte emot förfrågningar just nu. Välj en annan.").Says(applicant.Need);
        Assert.Equal(0, await app.ApplicationsFrom(applicant.Email));
        applicant.At(await check.Press("Skicka förfrågan"), "sent");
    }

    [Fact]
    public async Task The_same_new_customer_at_several_hubs_at_once_is_one_customer_and_one_organisation()
    {
        var hubs = await Open();
        var email = $"many.{Path.GetRandomFileName()}@example.org";

        var outcomes = await Task.WhenAll(hubs.Select(hub => app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub.Id, [], "Hjälp", "2021005489", "Kommunen", "Berit", email, null, false, Language.Swedish), CancellationToken.None))));

        Assert.True(hubs.Count > 1);
        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(hubs.Count, await app.ApplicationsFrom(email));
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Customer>().CountAsync(customer => customer.Email == email)));
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Application>().Where(a => a.ContactEmail == email).Select(a => a.OrganisationId).Distinct().CountAsync()));
    }

    // Half an hour before midnight in Stockholm it is still the old year there, and the year before that in no place that counts.
    [Theory]
    [InlineData("2027-12-31T22:59:00Z", "2027")]
    [InlineData("2027-12-31T23:01:00Z", "2028")]
    public async Task The_references_year_is_the_year_in_stockholm(string at, string year)
    {
        app.Clock.SetUtcNow(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
        var hub = await app.Hub();

        var outcome = await app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub.Id, [], "Hjälp", null, "Kvisten", "Berit", "year@example.org", null, false, Language.Swedish), CancellationToken.None));

        Assert.Equal($"{hub.ReferencePrefix}-{year}", Assert.IsType<SendOutcome.Sent>(outcome).Reference[..^5]);
    }

    private async Task<List<HubSummary>> Open()
    {
        var all = await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None));
        foreach (var hub in all.Take(4)) await Takes(hub.Slug, true);
        await Takes(Applicant.Hub, true);
        return [.. (await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None))).Where(hub => hub.TakesApplications).Take(4)];
    }

    private Task Takes(string slug, bool open) => app.With<IServiceProvider>(async services =>
    {
        var db = services.GetRequiredService<SamverkaDb>();
        (await db.Set<Hub>().SingleAsync(hub => hub.Slug == slug)).TakesApplications = open;
        await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
    });
}

public sealed class ReceivingHubOnSqlite(SqliteDemo app) : ReceivingHub(app), IClassFixture<SqliteDemo>;

public sealed class ReceivingHubOnPostgres(PostgresDemo app) : ReceivingHub(app), IClassFixture<PostgresDemo>;
