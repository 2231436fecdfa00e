using System.Net;
using Samverka.Platform.Identity;
using Samverka.Platform.Limits;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.SignIn;

/// <summary>One password tried on many accounts locks none of them; the visitor is stopped instead.</summary>
[Trait("pace", "slow")]
public abstract class GuessingPasswords(TestApp app)
{
    [Fact]
    public async Task Who_tries_one_account_after_the_other_is_stopped_until_a_while_has_gone_by()
    {
        for (var number = 0; number < PasswordLimit.PerVisitor; number++) (await Enter($"somebody.{number}@example.org", "Sommaren2026!")).IsInvalid("Password", "E-postadressen eller lösenordet stämmer inte.");

        var refused = await Enter("ronja.rimfrost@hittepa.example.org", DemoPassword.Value);

        refused.Has(HttpStatusCode.TooManyRequests).Says("Lite för snabbt");
    }

    private async Task<Page> Enter(string email, string password) =>
        await (await app.Visitor().Get("/sv/sign-in")).Press("Logga in", form => (form["Email"], form["Password"]) = (email, password));
}

public sealed class GuessingPasswordsOnSqlite(SqliteDemo app) : GuessingPasswords(app), IClassFixture<SqliteDemo>;

public sealed class GuessingPasswordsOnPostgres(PostgresDemo app) : GuessingPasswords(app), IClassFixture<PostgresDemo>;
