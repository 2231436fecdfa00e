using System.Net;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.IntegrationTests.House;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What a coordinator erases is gone from every table, and nothing else is.</summary>
[Trait("pace", "slow")]
public abstract class ErasingApplications(TestApp app)
{
    private const string Ground = "Personen har bett om det (prov).";

    [Fact]
    public async Task Nothing_of_the_person_is_left_in_any_table_and_the_chain_is_whole()
    {
        var planted = new Planted(app);
        await planted.Send();
        await planted.Talked();
        await planted.Book();
        app.Clock.Advance(TimeSpan.FromDays(3));
        foreach (var word in planted.Words) Assert.NotEmpty(await RawDatabase.Find(app, word));

        var done = await Erase(await Coordinator(), planted.Reference);

        done.IsShown().Says($"Personuppgifterna i {planted.Reference} är raderade.").Says("av Coordinator").Says(Ground).Says(planted.Organisation);
        Assert.Equal([], await RawDatabase.Find(app, planted.Words));
        await app.Drain();
        Assert.Equal([], await RawDatabase.Find(app, planted.Words));
        // The receipt and the question had gone; the yes and the talk's letters had not.
        Assert.Equal(2, app.Letters(planted.Email).Count);
        var report = await app.With<AuditVerifier, AuditReport>(verifier => verifier.Verify(null, CancellationToken.None));
        Assert.Equal((null, 0L), (report.FirstBreak, report.Unsealed));
    }

    [Fact]
    public async Task That_it_was_erased_by_whom_and_why_is_kept()
    {
        var planted = new Planted(app);
        await planted.Send();
        await planted.Talked();
        var before = await app.Application(planted.Reference);

        await Erase(await Coordinator(), planted.Reference);

        var after = await app.Application(planted.Reference);
        Assert.Equal((before.HubId, before.SentAt, before.Status, before.OrganisationName, Ground), (after.HubId, after.SentAt, after.Status, after.OrganisationName, after.ErasedGround));
        Assert.Equal(before.History.OrderBy(change => change.Id).Select(change => (change.Status, change.At, change.By)), after.History.OrderBy(change => change.Id).Select(change => (change.Status, change.At, change.By)));
        var entries = await app.With<SamverkaDb, List<AuditEntry>>(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId.Contains(after.Id.ToString())).OrderBy(entry => entry.Feature).ToListAsync());
        Assert.Equal(["applications.erase", "applications.erase", "applications.send", "tests.move", "tests.move", "tests.move"], entries.Select(entry => entry.Feature));
        Assert.All(entries[..2], entry => Assert.StartsWith("user:", entry.Actor, StringComparison.Ordinal));
        var contents = await app.With<SamverkaDb, List<AuditContent>>(db => db.Set<AuditContent>().Where(content => db.Set<AuditEntry>().Any(entry => entry.Id == content.EntryId && entry.SubjectId.Contains(after.Id.ToString()))).ToListAsync());
        Assert.Equal(entries.Single(entry => entry.Subject == "AuditContent").Id, Assert.Single(contents).EntryId);
        Assert.Contains(Ground, contents[0].Json);
    }

    [Fact]
    public async Task An_open_request_is_closed_and_found_by_its_reference_only()
    {
        var planted = new Planted(app);
        await planted.Send();
        var coordinator = await Coordinator();
        Assert.Contains(planted.Reference, (await coordinator.Get($"/sv/applications?q={planted.Words[0]}")).Text);

        (await Erase(coordinator, planted.Reference)).Says("Återtagen").DoesNotSay("Spara").DoesNotSay("Radera personuppgifterna");

        foreach (var word in planted.Words) (await coordinator.Get($"/sv/applications?status=all&q={word}")).IsShown().DoesNotSay(planted.Reference);
        (await coordinator.Get($"/sv/applications?q={planted.Reference}")).IsShown().DoesNotSay(planted.Organisation);
        (await coordinator.Get($"/sv/applications?status=all&q={planted.Reference}")).IsShown().Says(planted.Organisation);
    }

    [Fact]
    public async Task An_erased_request_can_only_be_looked_at()
    {
        var planted = new Planted(app);
        await planted.Send();
        var coordinator = await Coordinator();
        var late = await coordinator.Get(await app.Address(planted.Reference));
        var again = await coordinator.Get($"{await app.Address(planted.Reference)}/erase");
        await Erase(coordinator, planted.Reference);

        (await late.Press("Spara", form => (form["To"], form["Message"]) = ("Declined", "Nej"))).Has(HttpStatusCode.UnprocessableEntity).Says("Någon annan hann före");
        Assert.Equal(await app.Address(planted.Reference), (await again.Press("Radera", form => (form["Ground"], form["Sure"]) = ("Igen", "true"))).IsShown().Address);
        Assert.Equal(await app.Address(planted.Reference), (await coordinator.Get($"{await app.Address(planted.Reference)}/erase")).IsShown().Address);
        var stored = await app.Application(planted.Reference);
        Assert.Equal((ApplicationStatus.Withdrawn, Ground), (stored.Status, stored.ErasedGround));
    }

    [Fact]
    public async Task The_person_sees_that_it_was_erased_and_keeps_the_other_request()
    {
        var (planted, other) = (new Planted(app), "En annan fråga som ska stå kvar.");
        var erased = await planted.Send();
        var kept = await planted.Send(need: other);
        var customer = await app.AsCustomer(planted.Email);

        await Erase(await Coordinator(), erased);

        (await customer.Get("/sv/my-pages")).IsShown().Says("Era uppgifter raderades");
        var mine = await (await customer.Get("/sv/my-pages")).FollowBeside(erased);
        mine.IsShown().Says("Era uppgifter raderades").DoesNotSay(planted.Need).DoesNotSay("Ta tillbaka");
        (await (await customer.Get("/sv/my-pages")).FollowBeside(kept)).IsShown().Says(other).Says("Ta tillbaka");
        Assert.True(await Knows(planted.Email));
        await app.Drain();
        Assert.Single(app.Letters(planted.Email), letter => letter.Subject!.Contains(kept));
        Assert.DoesNotContain(app.Letters(planted.Email), letter => letter.Subject!.Contains(erased));
        await Erase(await Coordinator(), kept);
        Assert.False(await Knows(planted.Email));
        Assert.Equal([], await RawDatabase.Find(app, planted.Words));
    }

    [Fact]
    public async Task A_meeting_that_lies_ahead_is_not_erased_but_told_of()
    {
        var planted = new Planted(app);
        await planted.Send();
        var booking = await planted.Book();
        var coordinator = await Coordinator();

        (await coordinator.Get($"{await app.Address(planted.Reference)}/erase")).IsShown().Says("Ett samtal är bokat").LeadsTo($"/sv/my-work/talks/{booking}");
        await Erase(coordinator, planted.Reference);

        (await coordinator.Get($"/sv/my-work/talks/{booking}")).IsShown().Says(planted.Name);
        Assert.True(await Knows(planted.Email));
        await app.Drain();
        Assert.Single(app.Letters(planted.Email));
    }

    [Theory]
    [InlineData("8112189876")]
    [InlineData(null)]
    public async Task A_sole_traders_name_and_number_go_from_the_request_and_from_the_register(string? number)
    {
        var planted = new Planted(app);
        await planted.Send(number);
        await app.Drain();
        var coordinator = await Coordinator();

        (await coordinator.Get($"{await app.Address(planted.Reference)}/erase")).IsShown().Says("för de kan höra till en person").Says(planted.Organisation);
        (await Erase(coordinator, planted.Reference)).IsShown().Says("Raderade uppgifter").DoesNotSay(planted.Organisation);

        var stored = await app.Application(planted.Reference);
        Assert.Equal(("", null), (stored.OrganisationName, stored.OrganisationNumber));
        Assert.Equal([], await RawDatabase.Find(app, [planted.Organisation, .. planted.Words]));
        (await coordinator.Get($"/sv/applications?status=all&q={planted.Reference}")).IsShown().Says("Raderade uppgifter");
    }

    [Fact]
    public async Task A_record_that_something_else_rests_on_or_somebody_has_written_in_stays_until_a_coordinator_erases_it()
    {
        var planted = new Planted(app);
        var first = await planted.Send(null);
        var record = (await app.Application(first)).OrganisationId;
        var coordinator = await Coordinator();
        var address = $"/sv/organisations/{record}";
        await (await coordinator.Get($"{address}/edit")).Press("Spara", form => form["Form.Website"] = "https://kvisten.example.org/");
        (await (await coordinator.Get(address)).Follow("Radera posten ur registret")).IsShown().Says("En förfrågan kommer från organisationen").DoesNotSay("för gott");

        await Erase(coordinator, first);
        Assert.NotEmpty(await RawDatabase.Find(app, planted.Organisation));

        var page = (await (await coordinator.Get(address)).Follow("Radera posten ur registret")).IsShown();
        (await page.Press("Radera", form => form["Sure"] = "true")).IsInvalid(on: "Ground", says: "Skriv på vilken grund");
        (await page.Press("Radera", form => (form["Ground"], form["Sure"]) = (Ground, "true"))).IsShown().Says("Posten är raderad ur registret.");
        Assert.Equal([], await RawDatabase.Find(app, [planted.Organisation, .. planted.Words]));
        var entries = await app.With<SamverkaDb, List<AuditEntry>>(db => db.Set<AuditEntry>().Where(entry => entry.SubjectId == record.ToString()).ToListAsync());
        Assert.Contains(entries, entry => entry.Feature == "organisations.erase" && entry.Actor.StartsWith("user:", StringComparison.Ordinal));
        (await coordinator.Get(address)).Has(HttpStatusCode.NotFound);
        (await coordinator.Get(await app.Address(first))).IsShown();
    }

    [Fact]
    public async Task A_legal_persons_record_is_never_erased_and_a_persons_by_coordinators_only()
    {
        var planted = new Planted(app);
        var company = (await app.Application(await planted.Send())).OrganisationId;
        var person = (await app.Application(await planted.Send("8112189876"))).OrganisationId;

        Assert.Equal(HttpStatusCode.NotFound, (await (await Coordinator()).Fetch($"/sv/organisations/{company}/erase")).StatusCode);
        (await (await Coordinator()).Get($"/sv/organisations/{company}")).IsShown().DoesNotSay("Radera posten");
        foreach (var role in (Role[])[Role.Adviser, Role.Administrator, Role.FinanceOfficer])
        {
            var reader = await app.As(role, role == Role.Administrator ? null : (await app.Hub()).Id);
            Assert.Equal(HttpStatusCode.Forbidden, (await reader.Fetch($"/sv/organisations/{person}/erase")).StatusCode);
            var page = await reader.Get($"/sv/organisations/{person}");
            if (role == Role.Adviser) page.IsShown().DoesNotSay("Radera posten");
            else page.Has(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Without_ground_or_tick_nothing_is_erased_and_what_was_typed_stays()
    {
        var planted = new Planted(app);
        await planted.Send();
        var page = await (await (await Coordinator()).Get(await app.Address(planted.Reference))).Follow("Radera personuppgifterna");
        page.IsShown().Says(planted.Name).Says(planted.Email).Says(planted.Phone).DoesNotSay("gallringsbeslut");

        (await page.Press("Radera", form => form["Sure"] = "true")).IsInvalid(on: "Ground", says: "Skriv på vilken grund");
        var unsure = (await page.Press("Radera", form => form["Ground"] = Ground)).IsInvalid(on: "Sure", says: "Kryssa i");
        Assert.Equal(Ground, unsure.Value("Ground"));
        (await page.Press("Radera", form => (form["Ground"], form["Sure"]) = (new string('x', 501), "true"))).IsInvalid(on: "Ground", says: "högst 500");

        Assert.False((await app.Application(planted.Reference)).IsErased);
        (await unsure.Press("Radera", form => form["Sure"] = "true")).IsShown().Says("är raderade");
    }

    [Fact]
    public async Task What_came_in_meanwhile_is_read_before_it_is_erased()
    {
        var planted = new Planted(app);
        await planted.Send();
        var page = await (await Coordinator()).Get($"{await app.Address(planted.Reference)}/erase");
        await planted.Move(ApplicationStatus.Asked, null, planted.Message, null);

        var collided = await page.Press("Radera", form => (form["Ground"], form["Sure"]) = (Ground, "true"));

        collided.Has(HttpStatusCode.Conflict).Says("Förfrågan har ändrats medan ni hade sidan öppen");
        Assert.Equal((Ground, null), (collided.Value("Ground"), collided.Value("Sure")));
        Assert.False((await app.Application(planted.Reference)).IsErased);
        (await collided.Press("Radera", form => form["Sure"] = "true")).IsShown().Says("är raderade");
    }

    [Theory]
    [InlineData(Role.Adviser)]
    [InlineData(Role.Partner)]
    [InlineData(Role.FinanceOfficer)]
    [InlineData(Role.Funder)]
    [InlineData(Role.Administrator)]
    public async Task Only_the_hubs_coordinator_may(Role role)
    {
        var planted = new Planted(app);
        await planted.Send();
        var address = $"{await app.Address(planted.Reference)}/erase";
        var reader = await app.As(role, role == Role.Administrator ? null : (await app.Hub()).Id);

        Assert.Equal(HttpStatusCode.Forbidden, (await reader.Fetch(address)).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await Post(reader, address)).StatusCode);
        if (role == Role.Adviser) (await reader.Get(await app.Address(planted.Reference))).IsShown().DoesNotSay("Radera");
        var stranger = await app.As(Role.Coordinator, new HubId(Ids.New()));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Fetch(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await Post(stranger, address)).StatusCode);
        Assert.Equal(HttpStatusCode.Found, (await app.Visitor().Fetch(address)).StatusCode);
        Assert.False((await app.Application(planted.Reference)).IsErased);
    }

    [Fact]
    public async Task Who_asks_again_while_the_last_request_is_erased_is_known_afterwards()
    {
        for (var round = 0; round < 5; round++)
        {
            var planted = new Planted(app);
            var first = await app.Application(await planted.Send());
            var erasing = new Erasing(Actor.System, first.Version, Ground);

            var erased = app.With<ApplicationErasure, bool>(erasure => erasure.Erase(first, erasing, CancellationToken.None));
            await Task.WhenAll(erased, planted.Send(need: "Samtidigt."));

            Assert.True(await erased);
            var second = await app.Application(planted.Reference);
            Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<Customer>().AnyAsync(customer => customer.Id == second.CustomerId)));
        }
    }

    private static async Task<HttpResponseMessage> Post(PageClient reader, string address)
    {
        var token = (await reader.Get("/sv/account/passkeys")).Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await reader.Send(new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent([new("Ground", Ground), new("Sure", "true"), new("Seen", "1"), new("__RequestVerificationToken", token)]),
        });
    }

    private async Task<Page> Erase(PageClient coordinator, string reference) =>
        await (await coordinator.Get($"{await app.Address(reference)}/erase")).Press("Radera", form => (form["Ground"], form["Sure"]) = (Ground, "true"));

    private Task<bool> Knows(string email) => app.With<Customers, bool>(async customers => await customers.Find(email, CancellationToken.None) is not null);

    private async Task<PageClient> Coordinator() => await app.As(Role.Coordinator, (await app.Hub()).Id);
}

public sealed class ErasingApplicationsOnSqlite(SqliteDemo app) : ErasingApplications(app), IClassFixture<SqliteDemo>;

public sealed class ErasingApplicationsOnPostgres(PostgresDemo app) : ErasingApplications(app), IClassFixture<PostgresDemo>;
