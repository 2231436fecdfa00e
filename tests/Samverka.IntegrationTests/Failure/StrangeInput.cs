using System.Net;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Failure;

[Trait("pace", "slow")]
public abstract class StrangeInput(TestApp app)
{
    [Theory]
    [MemberData(nameof(NaughtyStrings.All), MemberType = typeof(NaughtyStrings))]
    public async Task No_address_breaks_on_what_is_asked_in_it(string naughty)
    {
        var text = Uri.EscapeDataString(naughty.Replace('\uD800', '\uFFFD').Replace('\uD83D', '\uFFFD'));
        string[] addresses =
        [
            $"/sv/answers?q={text}", $"/sv/answers?q=verktyg&municipality={text}&sector={text}&hub={text}", $"/sv/network?q={text}", $"/sv/network?country={text}&technology={text}&level={text}&after={text}",
            $"/sv/offerings?q={text}&kind={text}&after={text}", $"/api/v1/offerings?q={text}&sector={text}", $"/api/v1/network/hubs?q={text}&country={text}", $"/sv/apply?q={text}&hub={text}&offering={text}", $"/sv/sign-in?next={text}",
        ];
        foreach (var address in addresses)
        {
            var answer = await app.Visitor().Fetch(address);
            Assert.True((int)answer.StatusCode < 500, $"{address} answered {(int)answer.StatusCode}.");
            if (answer.Content.Headers.ContentType?.MediaType == "text/html") Assert.DoesNotContain("<script>alert", await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task No_list_of_those_who_work_here_breaks_on_what_is_asked_in_it()
    {
        var (administrator, coordinator) = (await app.As(Role.Administrator), await app.As(Role.Coordinator, (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!.Id));
        foreach (var naughty in NaughtyStrings.All.Select(row => (string)row.Data))
        {
            var text = Uri.EscapeDataString(naughty.Replace('\uD800', '\uFFFD').Replace('\uD83D', '\uFFFD'));
            var cursor = Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes($"{Guid.Empty:N}{naughty.Replace('\uD800', '\uFFFD').Replace('\uD83D', '\uFFFD')}"));
            string[] addresses =
            [
                $"/sv/organisations?q={text}&kind={text}&sort={text}&after={text}", $"/sv/organisations?after={cursor}", $"/sv/applications?q={text}&status={text}&hub={text}&adviser={text}&after={text}",
                $"/sv/my-work/projects?q={text}&hub={text}", $"/sv/my-work/offerings?q={text}&kind={text}&state={text}", $"/sv/people?q={text}&role={text}", $"/sv/vocabularies?q={text}&sort={text}",
            ];
            foreach (var address in addresses)
            {
                foreach (var browser in (PageClient[])[administrator, coordinator]) Assert.True((int)(await browser.Fetch(address)).StatusCode < 500, address);
            }
        }
    }

    [Theory]
    [MemberData(nameof(NaughtyStrings.All), MemberType = typeof(NaughtyStrings))]
    public async Task An_application_takes_any_text_or_says_what_is_wrong_and_keeps_it(string naughty)
    {
        // No browser sends NUL; what does is told so before anything is read.
        var bare = naughty.Replace("\0", "");
        var need = await (await app.Visitor().Get("/sv/apply?hub=hittepa")).Press("Nästa", form => (form["Need"], form["Hub"]) = ("Vi vill prova. " + bare, "hittepa"));
        var who = await need.IsShown().Press("Nästa", form => (form["NoNumber"], form["Organisation"], form["Name"], form["Email"], form["Phone"]) = ("true", bare, bare, $"{Path.GetRandomFileName()}@example.org", bare));
        if (who.Status == HttpStatusCode.UnprocessableEntity)
        {
            Assert.Equal(OneLine(bare), OneLine(who.Value("Name")!));
            who = await who.Press("Nästa", form => (form["Organisation"], form["Name"], form["Phone"]) = ("Kvisten", "Berit", ""));
        }

        var sent = await who.IsShown().Press("Skicka förfrågan");
        var reference = sent.IsShown().Document.QuerySelector("#reference")!.TextContent;
        await app.Drain();

        var hub = await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None));
        var coordinator = await app.As(Role.Coordinator, hub!.Id);
        var one = (await (await coordinator.Get($"/sv/applications?q={reference}")).IsShown().Follow(reference)).IsShown().Says("Vi vill prova.");
        Assert.Empty(one.Document.QuerySelectorAll("main script, main img[onerror]"));
    }

    [Theory]
    [MemberData(nameof(NaughtyStrings.All), MemberType = typeof(NaughtyStrings))]
    public async Task Signing_in_answers_calmly_whatever_is_typed(string naughty)
    {
        var customer = await (await app.Visitor().Get("/sv/my-pages/sign-in")).Press("Mejla mig en länk", form => form["Email"] = naughty);
        var staff = await (await app.Visitor().Get("/sv/sign-in")).Press("Logga in", form => (form["Email"], form["Password"]) = (naughty, naughty));

        var calm = naughty.Contains('\0') ? HttpStatusCode.BadRequest : HttpStatusCode.UnprocessableEntity;
        Assert.Equal([calm, calm], [customer.Status, staff.Status]);
    }

    // A field of one line has no line breaks once the browser has shown it again.
    private static string OneLine(string text) => text.Replace("\r", "").Replace("\n", "").Replace('\uD800', '\uFFFD').Replace('\uD83D', '\uFFFD')[..Math.Min(100, text.Replace("\r", "").Replace("\n", "").Length)];

    [Fact]
    public async Task Ten_megabytes_in_a_field_are_refused_clearly_and_nothing_typed_is_lost()
    {
        var much = new string('a', 10 * 1024 * 1024);

        var refused = await (await app.Visitor().Get("/sv/apply?hub=hittepa")).Press("Nästa", form => (form["Need"], form["Hub"]) = (much, "hittepa"));

        refused.IsInvalid("Need", "20");
        Assert.Equal(much.Length, refused.Value("Need")!.Length);
        (await refused.Press("Nästa", form => form["Need"] = "Kortare.")).IsShown().Says("Organisationsnummer");
    }

    [Theory]
    [InlineData(20_001)]
    [InlineData(70_000)]
    public async Task A_text_that_is_too_long_is_told_by_its_own_length(int length)
    {
        var (much, says) = (new string('a', length), $"Nu är det {length / 1000} {length % 1000:000}");
        var refused = await (await app.Visitor().Get("/sv/apply?hub=hittepa")).Press("Nästa", form => form["Need"] = much);

        refused.IsInvalid("Need", says);
        var who = (await refused.Press("Nästa", form => form["Need"] = "Kortare.")).IsShown();
        foreach (var field in (string[])["Number", "Organisation", "Name", "Email", "Phone"]) (await who.Press("Nästa", form => form[field] = much)).IsInvalid(field, says);
    }

    [Fact]
    public async Task No_cell_of_an_export_runs_as_a_formula()
    {
        foreach (var start in "=+-@\t\r")
        {
            var customer = await (await app.Visitor().Get("/sv/apply?hub=hittepa")).Press("Nästa", form => (form["Need"], form["Hub"]) = ("Formel.", "hittepa"));
            var who = await customer.Press("Nästa", form => (form["NoNumber"], form["Organisation"], form["Name"], form["Email"]) = ("true", $"{start}1+1|cmd", "Berit", $"{Path.GetRandomFileName()}@example.org"));
            (await who.IsShown().Press("Skicka förfrågan")).IsShown();
        }

        var hub = await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None));
        var coordinator = await app.As(Role.Coordinator, hub!.Id);
        foreach (var export in (string[])["/sv/applications?handler=export&status=all", "/sv/organisations/export"])
        {
            var csv = await (await coordinator.Fetch(export)).Content.ReadAsStringAsync();
            Assert.Contains("1+1|cmd", csv);
            Assert.DoesNotMatch("(^|[,\\n])\"?[=+\\-@\\t]1\\+1", csv);
        }
    }
}

public sealed class StrangeInputOnSqlite(SqliteDemo app) : StrangeInput(app), IClassFixture<SqliteDemo>;

public sealed class StrangeInputOnPostgres(PostgresDemo app) : StrangeInput(app), IClassFixture<PostgresDemo>;
