using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What a hub has on record of an organisation, shown to the person whom the hub has confirmed, and to nobody else.</summary>
[Trait("pace", "slow")]
public abstract class SpeakingForOrganisations(TestApp app)
{
    private const string Kvisten = "9924121925";
    private const string Turnover = "41 500 000 kr";

    [Fact]
    public async Task Who_is_confirmed_sees_what_the_hub_has_recorded_and_takes_it_along()
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser.Browser, reference, "Accepted");
        (await MyPages(applicant)).Says("Vad vi har om er organisation").Says("Be då rådgivaren att bekräfta").DoesNotSay(Turnover).DoesNotSay("25620");

        var confirmed = (await Do(adviser.Browser, reference, "Speaks")).IsShown().Says($"Det är bekräftat på {reference}.");
        confirmed.Says($"Berit Åkerbär företräder {applicant.Organisation}").Says($"Bekräftat av {adviser.User.Name}").Says("Bekräftade att kontaktpersonen företräder organisationen");
        await app.Drain();

        Assert.Contains(app.Letters(applicant.Email), letter => letter.Subject == $"Nu kan du se vad vi har om er organisation: {reference}");
        var mine = await MyPages(applicant);
        mine.Says("Kvistens Mekaniska AB hos Hubben i Hittepå").Says("992412-1925").Says("25620 Metallegoarbeten").Says(Turnover).Says("22 400 000 kr").Says("Påhittad årsredovisning");
        mine.Says("Litet företag").Says("Under 50 årsarbetskrafter, och högst 10 000 000 EUR i omsättning").Says("Mindre än så (Litet företag)").Says("Räknas ensamt: 25 årsarbetskrafter");
        mine.Says($"Bekräftat av {adviser.User.Name}").Says(applicant.Email).DoesNotSay("Be då rådgivaren");
        (await applicant.Browser.Get("/sv/my-pages/your-data")).IsShown().Says(Turnover);
        var organisation = Assert.Single((await Copy(applicant)).GetProperty("organisations").EnumerateArray());
        var year = organisation.GetProperty("size").GetProperty("years")[0];
        Assert.Equal((41_500_000m, "SEK", 25m), (year.GetProperty("turnover").GetDecimal(), year.GetProperty("currency").GetString(), year.GetProperty("staff").GetDecimal()));
        Assert.Contains(await Audited(), json => json.Contains("\"SpeaksSince\":\"20"));
        (await applicant.MyApplication(reference)).Says("Hubben bekräftade att du företräder organisationen");
    }

    [Fact]
    public async Task In_english_it_is_said_in_english()
    {
        var applicant = new Applicant(app, "en") { OfNumber = Kvisten };
        await Confirmed(applicant, await Adviser());

        (await applicant.Browser.Get("/en/my-pages")).IsShown().Says("What we have about your organisation").Says("41,500,000 SEK").Says("Small enterprise").Says("Smaller than that (Small enterprise)").Says("Fewer than 50 annual work units");
    }

    [Theory]
    [InlineData("SpeaksNot", null)]
    [InlineData("TakeBack", "Vi hade fel.")]
    public async Task Taken_back_it_is_gone_from_page_and_copy(string deed, string? message)
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var reference = await Confirmed(applicant, adviser);
        (await MyPages(applicant)).Says(Turnover);

        (await Do(adviser.Browser, reference, deed, message)).IsShown().DoesNotSay($"Bekräftat av {adviser.User.Name}");

        (await MyPages(applicant)).DoesNotSay(Turnover).Says("Be då rådgivaren");
        (await applicant.Browser.Get("/sv/my-pages/your-data")).IsShown().DoesNotSay(Turnover);
        Assert.Empty((await Copy(applicant)).GetProperty("organisations").EnumerateArray());
        Assert.Null((await app.Application(reference)).SpeaksSince);
    }

    [Fact]
    public async Task Another_person_of_the_same_organisation_sees_nothing_of_it()
    {
        var (applicant, other, adviser) = (Applicant(), Applicant(), await Adviser());
        await Confirmed(applicant, adviser);
        var (reference, _) = await other.SendAndSignIn();
        await Do(adviser.Browser, reference, "Accepted");

        (await MyPages(other)).Says("Be då rådgivaren").DoesNotSay(Turnover).DoesNotSay(applicant.Email);
        Assert.Empty((await Copy(other)).GetProperty("organisations").EnumerateArray());
        Assert.DoesNotContain(other.Email, (await Copy(applicant)).ToString());
    }

    [Fact]
    public async Task Confirmed_for_one_organisation_is_not_confirmed_for_another()
    {
        var adviser = await Adviser();
        var one = Applicant();
        await Confirmed(one, adviser);
        var second = new Applicant(app) { OfNumber = "9924123293", Organisation = "Älgkronans Gjuteri AB", Email = one.Email };
        await Do(adviser.Browser, await second.SendAndGetReference(), "Accepted");

        (await MyPages(one)).Says(Turnover).DoesNotSay("151 000 000");
        Assert.Single((await Copy(one)).GetProperty("organisations").EnumerateArray());
    }

    [Fact]
    public async Task What_another_hub_has_recorded_is_not_shown()
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var reference = await Confirmed(applicant, adviser);
        await RecordAtAnotherHub((await app.Application(reference)).OrganisationId, 777_000_000_00);

        (await MyPages(applicant)).Says(Turnover).DoesNotSay("777 000 000");
        Assert.DoesNotContain("777000000", (await Copy(applicant)).ToString());
    }

    [Fact]
    public async Task Of_enterprises_counted_together_the_others_figures_are_not_shown()
    {
        var applicant = new Applicant(app) { OfNumber = "9924127401", Organisation = "Mosskogen Såg AB" };
        await Confirmed(applicant, await Adviser());

        var mine = await MyPages(applicant);
        mine.Says("194 000 000 kr").Says("Ni räknas tillsammans med 3 andra företag").Says("Mosskogen Holding AB äger 100 % av Mosskogen Såg AB");
        foreach (var others in (string[])["49 500 000", "54 000 000", "6 200 000", "64 000 000", "114 årsarbetskrafter"]) mine.DoesNotSay(others);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Declined")]
    public async Task Only_on_an_accepted_request_it_can_be_confirmed(string? decision)
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var (reference, _) = await applicant.SendAndSignIn();
        if (decision is not null) await Do(adviser.Browser, reference, decision, "Så är det.");
        var page = await adviser.Browser.Get(await app.Address(reference));
        Assert.DoesNotContain("Speaks", page.Document.QuerySelectorAll("input[name=To]").Select(radio => radio.GetAttribute("value")));

        (await page.Press("Spara", form => form.Force("To", "Speaks"))).Has(HttpStatusCode.UnprocessableEntity);

        Assert.Null((await app.Application(reference)).SpeaksSince);
        (await MyPages(applicant)).DoesNotSay(Turnover);
    }

    [Fact]
    public async Task Nobody_confirms_at_another_hub_and_nobody_without_the_role()
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var reference = await applicant.SendAndGetReference();
        await Do(adviser.Browser, reference, "Accepted");
        var page = await adviser.Browser.Get(await app.Address(reference));

        foreach (var stranger in (PageClient[])[await app.As(Role.Adviser, await OtherHub()), await app.As(Role.FinanceOfficer, (await app.Hub()).Id), await app.As(Role.Partner, (await app.Hub()).Id), await app.As(Role.Administrator)])
        {
            Assert.NotEqual(HttpStatusCode.OK, (await stranger.Get(await app.Address(reference))).Status);
        }

        Assert.Contains("Speaks", page.Document.QuerySelectorAll("input[name=To]").Select(radio => radio.GetAttribute("value")));
        Assert.Null((await app.Application(reference)).SpeaksSince);
    }

    [Fact]
    public async Task Erased_with_the_request_it_is_gone()
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var reference = await Confirmed(applicant, adviser);
        await applicant.SendAndGetReference();
        var coordinator = await app.As(Role.Coordinator, (await app.Hub()).Id);

        await (await coordinator.Get($"{await app.Address(reference)}/erase")).Press("Radera", form => (form["Ground"], form["Sure"]) = ("Prov", "true"));

        Assert.Null((await app.Application(reference)).SpeaksSince);
        (await MyPages(applicant)).DoesNotSay(Turnover);
    }

    [Fact]
    public async Task Something_wrong_is_said_in_a_message_that_begins_with_what_it_is_about()
    {
        var (applicant, adviser) = (Applicant(), await Adviser());
        var reference = await Confirmed(applicant, adviser);

        var page = (await (await MyPages(applicant)).Follow("Något stämmer inte")).IsShown();

        Assert.StartsWith("Det här stämmer inte i uppgifterna om Kvistens Mekaniska AB", page.Value("Words")!.Trim());
        await page.Press("Skicka meddelandet", form => form["Words"] = "Vi är 27 nu.");
        Assert.Contains((await app.Application(reference)).History, row => row is { Step: HistoryStep.Wrote, Message: "Vi är 27 nu." });
    }

    private Applicant Applicant() => new(app) { OfNumber = Kvisten };

    private async Task<Colleague> Adviser() => await Colleague.New(app, Role.Adviser, (await app.Hub()).Id);

    private async Task<string> Confirmed(Applicant applicant, Colleague adviser)
    {
        var (reference, _) = await applicant.SendAndSignIn();
        await Do(adviser.Browser, reference, "Accepted");
        await Do(adviser.Browser, reference, "Speaks");
        Assert.NotNull((await app.Application(reference)).SpeaksSince);
        return reference;
    }

    private async Task<Page> Do(PageClient adviser, string reference, string deed, string? message = null) =>
        await (await adviser.Get(await app.Address(reference))).Press("Spara", form => (form["To"], form["Message"]) = (deed, message ?? ""));

    private static async Task<Page> MyPages(Applicant applicant) => (await applicant.Browser.Get("/sv/my-pages")).IsShown();

    private static async Task<JsonElement> Copy(Applicant applicant) =>
        JsonDocument.Parse(await (await applicant.Browser.Fetch("/sv/my-pages/copy")).Content.ReadAsStringAsync()).RootElement;

    private Task<List<string>> Audited() =>
        app.With<SamverkaDb, List<string>>(db => db.Set<AuditContent>().Where(content => content.Json != null).Select(content => content.Json!).ToListAsync());

    private async Task<HubId> OtherHub() =>
        (await app.With<IHubDirectory, IReadOnlyList<HubSummary>>(hubs => hubs.All(CancellationToken.None))).First(hub => hub.Slug != Applications.Applicant.Hub).Id;

    private async Task RecordAtAnotherHub(OrganisationId organisation, long turnover)
    {
        var hub = await OtherHub();
        await app.With<IServiceProvider>(async services =>
        {
            var year = new DateOnly(2019, 12, 31).AddDays((int)(turnover % 97) + Random.Shared.Next(1000));
            services.GetRequiredService<SamverkaDb>().Add(new NewFigures(year, 10, turnover, turnover, "SEK", 110_000, "Annan hubb").Make(Ids.New(), hub, organisation));
            await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.sizes"), CancellationToken.None);
        });
    }
}

public sealed class SpeakingForOrganisationsOnSqlite(SqliteDemo app) : SpeakingForOrganisations(app), IClassFixture<SqliteDemo>;

public sealed class SpeakingForOrganisationsOnPostgres(PostgresDemo app) : SpeakingForOrganisations(app), IClassFixture<PostgresDemo>;
