using System.Net;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Organisations.Merging;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Organisations;

public abstract class OrganisationEditing(TestApp app)
{
    [Fact]
    public async Task A_number_is_checked_and_belongs_to_one_organisation()
    {
        var client = await app.As(Role.Adviser);
        var form = await client.Get("/sv/organisations/new");

        var wrong = await form.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Number"]) = ("Felsiffrans AB", "996110-0015"));
        wrong.IsInvalid(on: "Form.Number", says: "Numret stämmer inte.");
        Assert.Equal("996110-0015", wrong.Value("Form.Number"));

        await Add(client, "Ettans AB", number: "996110-0014");
        var taken = await form.Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Number"]) = ("Tvåans AB", "9961100014"));
        taken.IsInvalid(on: "Form.Number", says: "Numret hör till Ettans AB");
        (await taken.Follow("Öppna den organisationen")).Says("Ettans AB").Says("996110-0014");
    }

    [Fact]
    public async Task A_foreign_number_is_taken_as_it_is_written_and_a_Swedish_municipality_is_not()
    {
        var client = await app.As(Role.Coordinator);

        (await (await client.Get("/sv/organisations/new")).Press("Lägg till organisationen", f =>
        {
            (f["Form.Name"], f["Form.Country"], f["Form.Number"], f["Form.Municipality"]) = ("Utlandet OÜ", "EE", "EE 100-366-327", "1281");
        })).IsInvalid(on: "Form.Municipality", says: "Bara en organisation i Sverige");
        var made = await (await client.Get("/sv/organisations/new")).Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Country"], f["Form.Number"]) = ("Utlandet OÜ", "EE", "EE 100-366-327"));

        made.IsShown().Says("EE100366327").Says("Estland");
    }

    [Fact]
    public async Task Each_country_counts_its_own_numbers()
    {
        var client = await app.As(Role.Coordinator);
        var swedish = Id(await Add(client, "Svenska Räknaren AB", number: "996110-0162"));

        (await New("Eesti Loendur OÜ", "EE")).IsShown().Says("9961100162").DoesNotSay("Svenska Räknaren");
        (await New("Latvijas Skaitītājs", "LV")).IsShown().DoesNotSay("Eesti Loendur");
        (await New("Teine Loendur OÜ", "EE")).IsInvalid(on: "Form.Number", says: "Numret hör till Eesti Loendur OÜ");

        Assert.Equal(swedish, (await app.With<IOrganisationDirectory, OrganisationSummary?>(directory => directory.ByNumber("9961100162", CancellationToken.None)))!.Id);
        async Task<Page> New(string name, string country) =>
            await (await client.Get("/sv/organisations/new")).Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Country"], f["Form.Number"]) = (name, country, "9961100162"));
    }

    [Fact]
    public async Task Of_two_that_are_merged_neither_gets_a_number_that_the_other_does_not_have()
    {
        var client = await app.As(Role.Coordinator);
        var (bare, numbered) = (await Add(client, "Hopslagningens AB"), await Add(client, "Hopslagningens aktiebolag", number: "996110-0048"));
        Assert.True(await app.With<OrganisationMerge, bool>(merge => merge.Merge(Id(bare), Id(numbered), Actor.System, CancellationToken.None)));

        var refused = await Save(bare, "996110-0055");
        refused.IsInvalid(on: "Form.Number", says: "Den är hopslagen med Hopslagningens aktiebolag, som har ett annat nummer.");
        Assert.Equal("996110-0055", refused.Value("Form.Number"));

        Assert.True(await app.With<OrganisationMerge, bool>(merge => merge.Undo(Id(bare), Actor.System, CancellationToken.None)));
        (await Save(bare, "996110-0055")).IsShown().Says("996110-0055");

        async Task<Page> Save(Page page, string number) => await (await client.Get($"/sv/organisations/{Id(page).Value}/edit")).Press("Spara", f => f["Form.Number"] = number);
    }

    [Fact]
    public async Task What_is_changed_is_marked_as_changed_by_hand_and_a_former_name_is_kept()
    {
        var client = await app.As(Role.Adviser);
        var page = await Add(client, "Gamla Namnet AB");

        var changed = await (await page.Follow("Ändra uppgifterna")).Press("Spara", f =>
        {
            (f["Form.Name"], f["Form.HasNewName"], f["Form.Municipality"], f["Form.LegalForm"]) = ("Nya Namnet AB", "true", "1281", "49");
            f["Form.OtherNames"] = "NNAB";
        });

        changed.IsShown().Says("Ändringarna är sparade.").Says("Gamla Namnet AB (till 17 januari 2027)").Says("NNAB").Says("Lund Ändrat för hand 18 januari 2027");
        (await client.Get("/sv/organisations?q=gamla%20namnet")).Says("Nya Namnet AB");
    }

    [Fact]
    public async Task Of_two_who_save_at_once_the_second_sees_what_the_first_wrote()
    {
        var client = await app.As(Role.Coordinator);
        var page = await Add(client, "Krockens AB");
        var (mine, theirs) = (await page.Follow("Ändra uppgifterna"), await page.Follow("Ändra uppgifterna"));
        await theirs.Press("Spara", f => f["Form.Website"] = "https://krocken.example.org");

        var conflict = await mine.Press("Spara", f => f["Form.Name"] = "Krockarna AB");

        conflict.Has(HttpStatusCode.Conflict).Says("Webbplats: https://krocken.example.org");
        Assert.Equal("Krockarna AB", conflict.Value("Form.Name"));
        (await conflict.Press("Spara min version")).IsShown().Says("Krockarna AB");
    }

    [Fact]
    public async Task A_unit_is_added_renamed_closed_and_opened_again()
    {
        var client = await app.As(Role.Coordinator);
        var page = await Add(client, "Enheternas kommun");

        var added = await (await page.Follow("Lägg till en enhet")).Press("Spara", f => f["Form.NameSv"] = "Parkförvaltningen");
        added.IsShown().Says("Parkförvaltningen");
        (await (await added.Follow("Lägg till en enhet")).Press("Spara", f => f["Form.NameSv"] = "parkförvaltningen")).IsInvalid(on: "Form.NameSv", says: "redan en enhet med det namnet");
        var closed = await (await added.Follow("Parkförvaltningen")).Press("Stäng");
        closed.IsShown().Says("Stängd 18 januari 2027");
        var id = Id(page);
        Assert.Empty(await Units(id));
        await (await closed.Follow("Parkförvaltningen")).Press("Öppna");
        Assert.Equal("Parkförvaltningen", Assert.Single(await Units(id)).Name.Sv);
    }

    [Fact]
    public async Task Of_two_who_name_a_unit_at_once_the_second_sees_what_the_first_saved_and_keeps_the_own_words()
    {
        var added = await (await (await Add(await app.As(Role.Coordinator), "Gatornas kommun")).Follow("Lägg till en enhet")).Press("Spara", f => f["Form.NameSv"] = "Gatukontoret");
        var (one, other) = (await added.Follow("Gatukontoret"), await added.Follow("Gatukontoret"));
        (await one.Press("Spara", f => f["Form.NameSv"] = "Gatuförvaltningen")).IsShown().Says("Enheten är sparad.");

        var late = (await other.Press("Spara", f => f["Form.NameSv"] = "Gator och torg")).Has(HttpStatusCode.Conflict).Says("Någon annan har sparat under tiden").Says("Gatuförvaltningen");

        Assert.Equal("Gator och torg", late.Value("Form.NameSv"));
        (await late.Press("Spara min version")).IsShown().Says("Gator och torg").DoesNotSay("Gatuförvaltningen");
    }

    [Fact]
    public async Task Two_records_with_numbers_of_their_own_are_never_one()
    {
        var client = await app.As(Role.Coordinator);
        await Add(client, "Likalydande AB", number: "996110-0022");
        var page = await Add(client, "Likalydande AB", number: "996110-0030");

        page.Says("Har ett annat organisationsnummer och är därför en annan organisation.").DoesNotSay("Det är samma");
    }

    [Theory]
    [InlineData(Role.FinanceOfficer)]
    [InlineData(Role.Partner)]
    [InlineData(Role.Funder)]
    public async Task Who_does_not_work_with_customers_changes_no_facts(Role role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await app.As(role)).Fetch("/sv/organisations/new")).StatusCode);

    private static OrganisationId Id(Page page) => new(Guid.Parse(page.Address.Split('/')[^1].Split('?')[0]));

    private static async Task<Page> Add(PageClient client, string name, string? number = null) =>
        (await (await client.Get("/sv/organisations/new")).Press("Lägg till organisationen", f => (f["Form.Name"], f["Form.Number"]) = (name, number ?? ""))).IsShown();

    private Task<IReadOnlyList<UnitSummary>> Units(OrganisationId id) => app.With<IOrganisationDirectory, IReadOnlyList<UnitSummary>>(directory => directory.UnitsOf(id, CancellationToken.None));
}

public sealed class OrganisationEditingOnSqlite(SqliteDemo app) : OrganisationEditing(app), IClassFixture<SqliteDemo>;

public sealed class OrganisationEditingOnPostgres(PostgresDemo app) : OrganisationEditing(app), IClassFixture<PostgresDemo>;
