using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

public abstract class Drafts(TestApp app)
{
    [Fact]
    public async Task What_was_typed_is_there_when_the_same_browser_comes_back()
    {
        var applicant = new Applicant(app);
        await (await applicant.GoToOrganisation()).Press("Nästa", form => form["Name"] = "Berit");

        var need = (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).IsShown();
        var who = (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/organisation")).IsShown();

        Assert.Equal((applicant.Need, "Berit"), (need.Value("Need")!.Trim(), who.Value("Name")));
    }

    [Fact]
    public async Task Who_begins_anew_in_the_same_browser_is_shown_what_was_begun_and_nobody_else_is()
    {
        var applicant = new Applicant(app);
        await applicant.GoToOrganisation();

        var begun = (await applicant.Browser.Get("/sv/apply")).IsShown().Says("Ni har börjat på en förfrågan");

        var link = begun.Document.QuerySelectorAll("main a").Single(a => a.GetAttribute("href") == $"/sv/apply/{applicant.Draft}");
        Assert.StartsWith(applicant.Need[..20], link.TextContent.Trim(), StringComparison.Ordinal);
        (await app.Visitor().Get("/sv/apply")).IsShown().DoesNotSay("Ni har börjat på en förfrågan");
    }

    [Fact]
    public async Task Two_tabs_that_keep_different_fields_at_once_both_keep_theirs()
    {
        var applicant = new Applicant(app);
        await applicant.GoToOrganisation();
        var seen = await app.With<SamverkaDb, Draft>(db => db.Set<Draft>().AsNoTracking().SingleAsync(draft => draft.Id == applicant.Draft));
        var other = await app.With<SamverkaDb, Draft>(db => db.Set<Draft>().AsNoTracking().SingleAsync(draft => draft.Id == applicant.Draft));

        foreach (var (draft, field) in ((Draft, string)[])[(seen, "Name"), (other, "Phone")])
        {
            await app.With<IServiceProvider>(services =>
            {
                services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext();
                return services.GetRequiredService<DraftDesk>().Keep(draft, [KeyValuePair.Create(field, (string[])["070-123 45 67"])], CancellationToken.None);
            });
        }

        var who = (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}/organisation")).IsShown();
        Assert.Equal(("070-123 45 67", "070-123 45 67"), (who.Value("Name"), who.Value("Phone")));
    }

    [Fact]
    public async Task Another_browser_is_told_the_same_as_if_there_were_none()
    {
        var applicant = new Applicant(app);
        await applicant.GoToOrganisation();

        foreach (var draft in (Guid[])[applicant.Draft, Ids.New()])
        {
            foreach (var step in (string[])["", "/organisation", "/send"])
            {
                var page = await app.Visitor().Get($"/sv/apply/{draft}{step}");
                Assert.Equal("/sv/apply?gone=1", page.IsShown().Address);
                page.Says("Vi hittar inte det ni började på").DoesNotSay(applicant.Need);
            }
        }
    }

    [Fact]
    public async Task A_link_by_mail_brings_the_draft_to_another_browser_for_thirty_days_and_looking_uses_nothing_up()
    {
        var applicant = new Applicant(app);
        var page = await (await applicant.GoToOrganisation()).Press(applicant.Words.MailLink, form => form["Email"] = applicant.Email);
        page.IsShown().Says($"Vi har skickat en länk till {applicant.Email}");
        await app.Drain();
        var link = Applicant.Link(Assert.Single(app.Letters(applicant.Email)));
        app.Clock.Advance(TimeSpan.FromDays(29));

        var other = app.Visitor();
        (await app.Visitor().Get(link)).IsShown().Says("Tryck på knappen").DoesNotSay(applicant.Need);
        (await other.Get(link)).IsShown();
        var left = applicant.At(await (await other.Get(link)).Press("Fortsätt skriva"), "organisation");

        var opened = (await left.Follow("Tillbaka till vad ni behöver")).IsShown();
        Assert.Equal(applicant.Need, opened.Value("Need")!.Trim());
        (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).Says("Vi hittar inte det ni började på");
    }

    [Fact]
    public async Task What_was_written_is_thrown_away_with_its_links_when_asked()
    {
        var applicant = new Applicant(app);
        var page = await (await applicant.GoToOrganisation()).Press(applicant.Words.MailLink, form => form["Email"] = applicant.Email);
        await app.Drain();
        var link = Applicant.Link(app.Letters(applicant.Email)[0]);
        (await (await page.Follow("Släng det jag har skrivit")).Follow("Behåll det")).IsShown().Says(applicant.Need);

        (await (await page.Follow("Släng det jag har skrivit")).Press("Släng det")).IsShown().Says("är raderat");

        (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).Says("Vi hittar inte det ni började på");
        (await app.Visitor().Get(link)).Says("Vi hittar inte");
        Assert.Equal(0, await app.With<SamverkaDb, int>(db => db.Set<Draft>().CountAsync(draft => draft.Id == applicant.Draft)));
    }

    [Fact]
    public async Task A_link_is_asked_for_with_a_mail_address_and_nothing_else_needs_to_be_filled_in()
    {
        var page = await (await new Applicant(app).GoToOrganisation()).Press("Mejla mig en länk så fortsätter jag senare", form => form["Name"] = "Berit");

        page.IsInvalid("Email", "Skriv din e-postadress.");
        Assert.Equal("Berit", page.Value("Name"));
    }

    [Fact]
    public async Task After_thirty_days_untouched_the_draft_and_its_link_are_erased()
    {
        var applicant = new Applicant(app);
        await (await applicant.GoToOrganisation()).Press(applicant.Words.MailLink, form => form["Email"] = applicant.Email);
        await app.Drain();
        var link = Applicant.Link(app.Letters(applicant.Email)[0]);
        app.Clock.Advance(TimeSpan.FromDays(20));
        (await (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).Press("Nästa")).IsShown();
        app.Clock.Advance(TimeSpan.FromDays(20));
        (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).IsShown().Says(applicant.Need);
        (await app.Visitor().Get(link)).Says("Vi hittar inte");

        app.Clock.Advance(TimeSpan.FromDays(10) + TimeSpan.FromMinutes(1));
        (await applicant.Browser.Get($"/sv/apply/{applicant.Draft}")).Says("Vi hittar inte det ni började på");
        await app.With<DraftDesk>(desk => desk.EraseExpired(CancellationToken.None));
        await app.With<Links>(links => links.EraseExpired(CancellationToken.None));

        Assert.Equal(0, await app.With<SamverkaDb, int>(db => db.Set<Draft>().CountAsync(draft => draft.Id == applicant.Draft)));
        Assert.Equal(0, await app.With<SamverkaDb, int>(db => db.Set<AccessLink>().CountAsync(row => row.Subject == applicant.Draft.ToString())));
    }

    [Fact]
    public async Task A_resting_form_is_kept_and_told_where_it_lives()
    {
        var applicant = new Applicant(app);
        var page = await applicant.Browser.Get("/sv/apply");

        var answer = await applicant.Browser.Send(Resting(page, "/sv/apply?handler=draft", ("Need", applicant.Need), ("Hub", Applicant.Hub), ("Unasked", "for"), ("_odd", "thing")));

        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        var lives = Assert.Single(answer.Headers.GetValues("X-Draft-Page"));
        Assert.Equal(applicant.Need, (await applicant.Browser.Get(lives)).IsShown().Value("Need")!.Trim());
        var id = Guid.Parse(lives.Split('/')[^1]);
        var kept = await app.With<SamverkaDb, Draft>(db => db.Set<Draft>().SingleAsync(draft => draft.Id == id));
        Assert.Equal(["Hub", "Need"], kept.Fields.Keys.Order());
    }

    [Fact]
    public async Task A_resting_form_of_another_browser_or_without_its_token_is_refused()
    {
        var applicant = new Applicant(app);
        var page = await applicant.GoToOrganisation();
        var stranger = app.Visitor();
        var strange = await stranger.Get("/sv/apply");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Send(Resting(strange, $"/sv/apply/{applicant.Draft}/organisation?handler=draft", ("Name", "Stranger")))).StatusCode);
        var bare = new HttpRequestMessage(HttpMethod.Post, new Uri($"/sv/apply/{applicant.Draft}/organisation?handler=draft", UriKind.Relative)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("Name", "Forged")]) };
        Assert.Equal(HttpStatusCode.BadRequest, (await applicant.Browser.Send(bare)).StatusCode);
        Assert.Equal("", (await applicant.Browser.Get(new Uri(page.Document.BaseUri).PathAndQuery)).Value("Name"));
    }

    // Contracts: staff cannot open drafts. Every page of the program, with the draft's id wherever a page takes one, as every role.
    [Fact]
    [Trait("pace", "slow")]
    public async Task No_page_shows_a_draft_to_anybody_who_works_here()
    {
        var (applicant, hub) = (new Applicant(app), await app.Hub());
        await (await applicant.GoToOrganisation()).Press("Nästa", form => (form["Name"], form["Email"]) = ("Hemliga Hedda", applicant.Email));
        var addresses = Addresses(applicant.Draft);
        Assert.True(addresses.Count > 25, $"Only {addresses.Count} pages were found.");
        Assert.Contains(addresses, address => address.EndsWith($"/apply/{applicant.Draft}", StringComparison.Ordinal));

        foreach (var role in Enum.GetValues<Role>())
        {
            var reader = await app.As(role, role == Role.Administrator ? null : hub.Id);
            foreach (var address in addresses)
            {
                var shown = await (await reader.Fetch(address)).Content.ReadAsStringAsync();
                foreach (var secret in (string[])[applicant.Need, "Hemliga Hedda", applicant.Email]) Assert.False(WebUtility.HtmlDecode(shown).Contains(secret), $"{address} shows {role} a draft.");
            }
        }
    }

    private List<string> Addresses(Guid draft) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => Filled(part, draft))))))
            .SelectMany(address => (string[])[address, $"{address}?q={draft}&draft={draft}&id={draft}"])
            .Distinct(),
    ];

    private static string Filled(Microsoft.AspNetCore.Routing.Patterns.RoutePatternPart part, Guid draft) => part switch
    {
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "lang" } => "sv",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart { Name: "code" } => "404",
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart => draft.ToString(),
        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal => literal.Content,
        _ => "",
    };

    private static HttpRequestMessage Resting(Page page, string address, params (string Name, string Value)[] fields)
    {
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))),
        };
    }
}

public sealed class DraftsOnSqlite(SqliteDemo app) : Drafts(app), IClassFixture<SqliteDemo>;

public sealed class DraftsOnPostgres(PostgresDemo app) : Drafts(app), IClassFixture<PostgresDemo>;
