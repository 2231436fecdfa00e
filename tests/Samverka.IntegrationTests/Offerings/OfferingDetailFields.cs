using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

/// <summary>What an offering says of format, people, costs and units: who sees it, and where.</summary>
public abstract class OfferingDetailFields(TestApp app)
{
    private const string Institute = "9924104111";
    private const string Municipality = "9924106850";

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Everybody_sees_what_the_hub_wrote_but_of_people_only_what_it_chose_and_never_the_cost(bool people, bool contact)
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var work = await New(coordinator, form =>
        {
            (form["formatSv"], form["periodSv"], form["sessions"], form["completionProofSv"], form["bookingSv"]) = ("Verkstad i grupp", "Fem torsdagar", "5", "Kursbevis", "Ring växeln");
            (form["otherProviders"], form["utilisation"], form["internalCost"]) = ("Museet\nArkivet", "63", "77 001");
            (form["responsible"], form["trainer1Name"], form["trainer1RoleSv"]) = ("Ansa Svarig", "Lara Lärare", "Lektor");
            (form["trainer1Email"], form["trainer1Phone"]) = ("lara@example.org", "031-390 06 09");
            if (people) form["peopleShown"] = "true";
            if (contact) form["contactShown"] = "true";
        });

        var page = (await work.Visitor.Get($"/sv/offerings/{work.Slug}")).IsShown();
        var answer = await (await work.Visitor.Fetch($"/api/v1/offerings/{work.Id}")).Content.ReadAsStringAsync();
        string[] open = ["Verkstad i grupp", "Fem torsdagar", "Kursbevis", "Ring växeln", "Museet", "Arkivet", "63"];
        Assert.All(open, said => page.Says(said));
        Assert.All(open, said => Assert.Contains(said, answer, StringComparison.Ordinal));
        foreach (var (said, isShown) in new[] { ("Ansa Svarig", people), ("Lara Lärare", people), ("lara@example.org", contact), ("031-390 06 09", contact), ("77 001", false), ("77001", false), ("7700100", false) })
        {
            Assert.Equal(isShown, page.Text.Contains(said, StringComparison.Ordinal));
            Assert.Equal(isShown, answer.Contains(said, StringComparison.Ordinal));
        }

        var file = await (await coordinator.Fetch($"/sv/my-work/offerings.csv?q={work.Title}")).Content.ReadAsStringAsync();
        Assert.Contains("77001", file, StringComparison.Ordinal);
        Assert.Contains("lara@example.org", file, StringComparison.Ordinal);
        Assert.DoesNotContain("77001", await (await work.Visitor.Fetch($"/sv/offerings.csv?q={work.Title}")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_a_field_stands_in_the_history_and_a_trainer_without_a_name_is_asked_for_it()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var work = await New(coordinator, form => form["periodSv"] = "Hösten");
        var edit = await coordinator.Get($"/sv/my-work/offerings/{work.Id}/edit");

        (await edit.Press("Spara", form => form["trainer2Phone"] = "0700000000")).IsInvalid("trainer2Name", "Skriv namnet");
        var saved = (await edit.Press("Spara", form => (form["periodSv"], form["internalCost"], form["validTo"]) = ("Våren", "500", "2028-06-30"))).IsShown();

        (await saved.Follow("Se vad som är ändrat")).IsShown().Says("Hösten").Says("Våren").Says("Egen kostnad per kund").Says("500").Says("30 juni 2028").DoesNotSay("2028-06-30");
    }

    [Fact]
    public async Task A_unit_of_the_provider_is_chosen_and_keeps_its_name_up_to_date_and_no_other_units_can_be_chosen()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var work = await New(coordinator, form => form["providerNumber"] = Institute);
        var edit = await coordinator.Get($"/sv/my-work/offerings/{work.Id}/edit");
        var unit = edit.Document.QuerySelectorAll("select[name=providerUnitId] option").Single(option => option.TextContent.Trim() == "Robotlabbet").GetAttribute("value")!;
        var foreign = (await Units(Municipality))[0];

        (await edit.Press("Spara", form => form.Force("providerUnitId", foreign.Id.ToString()))).IsInvalid("providerUnitId", "Enheten hör inte till utföraren");
        await (await edit.Press("Spara", form => form["providerUnitId"] = unit)).IsShown().Press("Publicera");
        (await work.Visitor.Get($"/sv/offerings/{work.Slug}")).IsShown().Says("Mossa forskningsinstitut AB, Robotlabbet");
        (await coordinator.Get($"/sv/my-work/offerings/{work.Id}/history")).Says("en enhet i organisationen");

        var own = (await Units(Institute)).Single(one => one.Id.ToString() == unit);
        await (await coordinator.Get($"/sv/organisations/{own.Organisation}/units/{own.Id}")).Press("Spara", form => form["Form.NameSv"] = "Robothallen");
        (await work.Visitor.Get($"/sv/offerings/{work.Slug}")).IsShown().Says("Mossa forskningsinstitut AB, Robothallen");
        using var answer = JsonDocument.Parse(await (await work.Visitor.Fetch($"/api/v1/offerings/{work.Id}")).Content.ReadAsStringAsync());
        Assert.Equal(("Robothallen", unit), (answer.RootElement.GetProperty("content").GetProperty("providerUnit").GetProperty("sv").GetString(), answer.RootElement.GetProperty("content").GetProperty("providerUnitId").GetString()));
    }

    [Fact]
    public async Task A_price_with_the_hubs_discount_is_shown_and_must_be_lower()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var work = await New(coordinator, _ => { });
        var prices = await coordinator.Get($"/sv/my-work/offerings/{work.Id}/prices");

        (await prices.Press("Lägg till priset", form => (form["From"], form["Unit"], form["Amount"], form["Discounted"]) = ("2027-01-18", "PerDay", "1000", "1000"))).IsInvalid("Discounted", "lägre än priset");
        (await prices.Press("Lägg till priset", form => (form["From"], form["Unit"], form["Amount"], form["Discounted"]) = ("2027-01-18", "PerDay", "1000", "450"))).IsShown().Says("450 kr");

        (await work.Visitor.Get($"/sv/offerings/{work.Slug}")).IsShown().Says("1 000 kr").Says("betalar ni 450 kr");
        Assert.Contains("\"discountedMinor\":45000", await (await work.Visitor.Fetch($"/api/v1/offerings/{work.Id}")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demonstration_shows_the_fields()
    {
        (await app.Visitor().Get("/sv/offerings/kurs-programmera-robot")).IsShown().Says("Antal tillfällen").Says("Ture Tallbarr, Ansvarig för Robotlabbet").Says("ture.tallbarr@partner.example.org").Says("070-174 06 11").Says("Högskolan i Lingonby");
        (await app.Visitor().Get("/en/offerings/robotcell-en-dag")).IsShown().Says("How much it is used").Says("38%").Says("Person in charge").Says("Open to: Micro enterprise");
    }

    /// <summary>A published offering of its own.</summary>
    private async Task<(Guid Id, string Slug, string Title, PageClient Visitor)> New(PageClient coordinator, Action<Form> fill)
    {
        var title = Path.GetRandomFileName();
        var page = await (await coordinator.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
        {
            (form["kind"], form["titleSv"], form["summarySv"]) = ("course", title, "Kort");
            fill(form);
        });
        await page.IsShown().Press("Publicera");
        var made = await app.With<SamverkaDb, Offering>(db => db.Set<Offering>().AsNoTracking().SingleAsync(offering => offering.Title.Sv == title));
        return (made.Id.Value, made.Slug, title, app.Visitor());
    }

    private Task<IReadOnlyList<UnitSummary>> Units(string number) => app.With<IOrganisationDirectory, IReadOnlyList<UnitSummary>>(async directory =>
        await directory.UnitsOf((await directory.ByNumber(number, CancellationToken.None))!.Id, CancellationToken.None));

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);
}

public sealed class OfferingDetailFieldsOnSqlite(SqliteDemo app) : OfferingDetailFields(app), IClassFixture<SqliteDemo>;

public sealed class OfferingDetailFieldsOnPostgres(PostgresDemo app) : OfferingDetailFields(app), IClassFixture<PostgresDemo>;
