using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
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

    [Theory]
    [InlineData(true, true, "front")]
    [InlineData(false, true, "offering")]
    [InlineData(true, false, "front")]
    [InlineData(false, false, "")]
    public async Task The_front_receives_it_else_the_hub_of_the_first_offering_and_nobody_is_chosen_otherwise(bool fromFront, bool withOffering, string receiver)
    {
        var other = (await Open()).First(hub => hub.Slug != Applicant.Hub);
        var query = string.Join('&', ((string?[])[fromFront ? $"hub={other.Slug}" : null, withOffering ? $"offering={await OfferingOfTheDemoHub()}" : null]).Where(part => part is not null));

        var page = (await app.Visitor().Get($"/sv/apply?{query}")).IsShown();

        Assert.Equal(receiver switch { "front" => other.Slug, "offering" => Applicant.Hub, _ => null }, page.Value("Hub"));
    }

    [Fact]
    public async Task The_receiving_hub_is_shown_before_sending_and_can_be_changed_there()
    {
        var (other, applicant) = ((await Open()).First(hub => hub.Slug != Applicant.Hub), new Applicant(app));
        var need = (await applicant.Browser.Get($"/sv/apply?hub={other.Slug}&offering={await OfferingOfTheDemoHub()}")).IsShown();
        var organisation = applicant.At(await need.Press("Nästa", form => form["Need"] = applicant.Need), "organisation");
        var check = applicant.At(await organisation.Press("Nästa", applicant.Fill), "send").Says(other.Name.Sv);

        var again = (await check.Follow("Ändra vad ni behöver")).IsShown();
        Assert.Equal((other.Slug, applicant.Need), (again.Value("Hub"), again.Value("Need")!.Trim()));
        await again.Press("Nästa", form => form["Hub"] = Applicant.Hub);
        var sent = await (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/send")).Says((await app.Hub()).Name.Sv).Press("Skicka förfrågan");

        Assert.Equal((await app.Hub()).Id, (await app.Application(Applicant.Reference(sent.IsShown()))).HubId);
    }

    [Fact]
    public async Task The_same_new_customer_at_several_hubs_at_once_is_one_customer_and_one_organisation()
    {
        var hubs = await Open();
        var email = $"many.{Path.GetRandomFileName()}@example.org";

        var outcomes = await Task.WhenAll(hubs.Select(hub => app.With<Sender, SendOutcome>(sender => sender.Send(
            new SendApplication(Ids.New(), hub.Id, [], "Hjälp", "2021005489", "Kommunen", "Berit", email, null, false, Language.Swedish), null, CancellationToken.None))));

        Assert.True(hubs.Count > 1);
        Assert.All(outcomes, outcome => Assert.IsType<SendOutcome.Sent>(outcome));
        Assert.Equal(hubs.Count, await app.ApplicationsFrom(email));
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Customer>().CountAsync(customer => customer.Email == email)));
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Application>().Where(a => a.ContactEmail == email).Select(a => a.OrganisationId).Distinct().CountAsync()));
    }

    private async Task<string> OfferingOfTheDemoHub()
    {
        var (hub, today) = (await app.Hub(), app.Clock.Today());
        var all = await app.With<IOfferingDirectory, IReadOnlyList<OfferingText>>(offerings => offerings.Published(today, CancellationToken.None));
        return all.First(offering => offering.Summary.Hub == hub.Id).Summary.Id.ToString();
    }

    private async Task<List<HubSummary>> Open()
    {
        var all = await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None));
        foreach (var hub in all.Take(4))
        {
            await Takes(hub.Slug, true);
            // A hub takes requests only while somebody works there.
            await app.As(Role.Adviser, hub.Id);
        }

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
