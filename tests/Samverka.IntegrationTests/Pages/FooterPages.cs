using System.Net;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Pages;

public abstract class FooterPages(TestApp app)
{
    [Fact]
    public async Task Every_page_of_the_footer_is_there_in_both_languages()
    {
        foreach (var address in (string[])["/sv/about", "/en/about", "/sv/privacy", "/en/privacy", "/sv/accessibility", "/en/accessibility"])
        {
            (await app.Visitor().Get(address)).IsShown();
        }
    }

    [Fact]
    public async Task Whose_facts_are_shown_is_said()
    {
        var about = (await app.Visitor().Get("/sv/about")).IsShown();

        about.Says("© EuroGeographics").Says("Europeiska kommissionen").Says("Apache License 2.0");
    }

    [Fact]
    public async Task A_hubs_own_rules_stand_beside_the_defaults()
    {
        (await app.Visitor().Get("/sv/privacy")).IsShown().DoesNotSay("år 2037").Says("90 dagar");
        (await app.Visitor().Get("/sv/privacy?hub=hittepa")).IsShown().Says("år 2037").Says("Medgivande att dela");
    }

    [Fact]
    public async Task The_try_outs_mail_can_be_read_in_a_try_out()
    {
        (await app.Visitor().Get("/sv/demo/mail")).IsShown().Says("Inga mejl än");
        (await app.Visitor().Get("/sv/my-pages/sign-in")).Says("Läs mejlen här");
    }
}

public sealed class FooterPagesOnSqlite(SqliteDemo app) : FooterPages(app), IClassFixture<SqliteDemo>;

public sealed class FooterPagesOnPostgres(PostgresDemo app) : FooterPages(app), IClassFixture<PostgresDemo>;

public abstract class WithoutTryOut(TestApp app)
{
    [Fact]
    public async Task An_installation_shows_nobody_its_mail()
    {
        (await app.Visitor().Get("/sv/demo/mail")).Has(HttpStatusCode.NotFound);
        (await app.Visitor().Get("/sv/my-pages/sign-in")).IsShown().DoesNotSay("Läs mejlen här");
    }
}

public sealed class WithoutTryOutOnSqlite(SqliteApp app) : WithoutTryOut(app), IClassFixture<SqliteApp>;

public sealed class WithoutTryOutOnPostgres(PostgresApp app) : WithoutTryOut(app), IClassFixture<PostgresApp>;
