using Microsoft.EntityFrameworkCore;
using Samverka.Hubs.Contracts;
using Samverka.IntegrationTests.Applications;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>What is sent to review shows where its reviewer looks, and what came of it where its author does.</summary>
[Trait("pace", "slow")]
public abstract class ReviewingOfferings(TestApp app)
{
    [Fact]
    public async Task The_reviewer_sees_what_waits_the_partner_what_came_back_with_the_words_and_both_get_letters()
    {
        var (partner, coordinator, other) = (await Partner(), await Colleague.New(app, Role.Coordinator, await Hub()), await Colleague.New(app, Role.Coordinator, await Hub()));
        await other.TurnsOff("Offerings");
        var title = $"Granskad {Path.GetRandomFileName()}";
        var draft = await Draft(partner.Browser, title);

        await draft.Press("Skicka till granskning");
        await app.Drain();

        Assert.Equal($"Att granska: {title}", Assert.Single(app.Letters(coordinator.Mail)).Subject);
        Assert.Empty(app.Letters(other.Mail));
        (await partner.Browser.Get("/sv/my-work")).IsShown().DoesNotSay(title);
        var review = await (await coordinator.Browser.Get("/sv/my-work")).IsShown().Says("Erbjudanden som väntar på granskning").Follow(title);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await review.IsShown().Press("Skicka tillbaka", form => form["reason-SendBack"] = "Skriv vad kursen kostar.");
        await app.Drain();

        (await coordinator.Browser.Get("/sv/my-work")).IsShown().DoesNotSay(title);
        var letter = Assert.Single(app.Letters(partner.Mail));
        Assert.Equal($"Tillbakaskickat: {title}", letter.Subject);
        Assert.Contains("Skriv vad kursen kostar.", letter.TextBody);
        var back = await (await partner.Browser.Get("/sv/my-work")).IsShown().Says("Erbjudanden som har skickats tillbaka").Says("Skriv vad kursen kostar.").Follow(title);
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await back.IsShown().Press("Skicka till granskning");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        (await partner.Browser.Get("/sv/my-work")).IsShown().DoesNotSay(title);
        await (await (await coordinator.Browser.Get("/sv/my-work")).Follow(title)).Press("Publicera");
        await app.Drain();
        Assert.Contains(app.Letters(partner.Mail), published => published.Subject == $"Publicerat: {title}");
    }

    [Fact]
    public async Task Another_hubs_coordinator_and_another_partner_see_and_hear_nothing()
    {
        var spin = (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("spin", CancellationToken.None)))!.Id;
        var (partner, elsewhere, another) = (await Partner(), await Colleague.New(app, Role.Coordinator, spin), await Colleague.New(app, Role.Partner, await Hub()));
        var title = $"Ensam {Path.GetRandomFileName()}";

        await (await Draft(partner.Browser, title)).Press("Skicka till granskning");
        await app.Drain();

        foreach (var person in (Colleague[])[elsewhere, another])
        {
            (await person.Browser.Get("/sv/my-work")).IsShown().DoesNotSay(title);
            Assert.Empty(app.Letters(person.Mail));
        }
    }

    [Fact]
    public async Task Who_publishes_the_own_offering_needs_no_letter_about_it()
    {
        var coordinator = await Colleague.New(app, Role.Coordinator, await Hub());

        await (await Draft(coordinator.Browser, $"Egen {Path.GetRandomFileName()}")).Press("Publicera");
        await app.Drain();

        Assert.Empty(app.Letters(coordinator.Mail));
    }

    [Fact]
    public async Task What_was_withdrawn_while_it_waited_comes_back_as_a_draft_that_can_be_sent_again()
    {
        var (partner, coordinator) = (await Partner(), await Colleague.New(app, Role.Coordinator, await Hub()));
        var title = $"Ångrad {Path.GetRandomFileName()}";
        var draft = await Draft(partner.Browser, title);
        await draft.Press("Skicka till granskning");
        var own = await coordinator.Browser.Get(draft.Address);

        await own.Press("Dra tillbaka");
        (await (await coordinator.Browser.Get(draft.Address)).Press("Ångra tillbakadragandet")).IsShown().Says("Utkast");

        (await (await partner.Browser.Get(draft.Address)).Press("Skicka till granskning")).IsShown();
        (await coordinator.Browser.Get("/sv/my-work")).IsShown().Says(title);
    }

    [Fact]
    public async Task A_partner_keeps_its_offerings_when_its_record_is_merged_with_another()
    {
        var (partner, coordinator) = (await Colleague.New(app, Role.Partner, await Hub()), await app.As(Role.Coordinator, await Hub()));
        var (kept, duplicate) = (await Register("Sammanslagna Kurser AB"), await Register("Sammanslagna Kurser AB"));
        await Of(partner, duplicate);
        var title = $"Behållen {Path.GetRandomFileName()}";
        var draft = await Draft(partner.Browser, title);
        await Of(partner, kept);
        (await partner.Browser.Get(draft.Address)).Has(System.Net.HttpStatusCode.NotFound);

        (await (await coordinator.Get($"/sv/organisations/{kept}")).Press("Slå ihop")).IsShown();

        await (await partner.Browser.Get(draft.Address)).IsShown().Press("Skicka till granskning");
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await (await coordinator.Get(draft.Address)).Press("Skicka tillbaka", form => form["reason-SendBack"] = "Skriv mer.");
        (await partner.Browser.Get("/sv/my-work")).IsShown().Says(title);
        (await partner.Browser.Get("/sv/my-work/offerings")).IsShown().Says(title);
    }

    private Task<OrganisationId> Register(string name) => app.With<IServiceProvider, OrganisationId>(async services =>
    {
        var hub = await Hub();
        return await services.GetRequiredService<UnitOfWork>().Under([new LockKey("organisations", name)], new Change(Actor.System, "tests.register"), () =>
            services.GetRequiredService<IOrganisationRegistration>().Register(new NewOrganisation(name, null, "SE"), hub, CancellationToken.None), CancellationToken.None);
    });

    private Task Of(Colleague partner, OrganisationId? organisation) =>
        app.With<SamverkaDb>(db => db.Set<Membership>().Where(m => m.UserId == partner.User.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.OrganisationId, organisation)));

    private static async Task<Page> Draft(PageClient who, string title) =>
        (await (await who.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form => (form["kind"], form["titleSv"], form["summarySv"]) = ("course", title, "Kort"))).IsShown();

    // A partner's role is bound to an organisation.
    private async Task<Colleague> Partner()
    {
        var partner = await Colleague.New(app, Role.Partner, await Hub());
        OrganisationId? organisation = (await app.With<IOrganisationDirectory, OrganisationSummary?>(organisations => organisations.ByNumber("9924101372", CancellationToken.None)))!.Id;
        await app.With<SamverkaDb>(db => db.Set<Membership>().Where(m => m.UserId == partner.User.Id).ExecuteUpdateAsync(set => set.SetProperty(m => m.OrganisationId, organisation)));
        return partner;
    }

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
}

public sealed class ReviewingOfferingsOnSqlite(SqliteDemo app) : ReviewingOfferings(app), IClassFixture<SqliteDemo>;

public sealed class ReviewingOfferingsOnPostgres(PostgresDemo app) : ReviewingOfferings(app), IClassFixture<PostgresDemo>;
