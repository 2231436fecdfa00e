using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Offerings;

public abstract class OfferingPages(TestApp app)
{
    [Fact]
    public async Task A_partner_writes_a_coordinator_publishes_and_only_then_the_public_sees_it()
    {
        var (id, slug) = await Find("robotcell-en-dag");
        var partner = await Partner();
        await (await (await partner.Get($"/sv/my-work/offerings/{id}/edit")).Press("Spara", form => form["summarySv"] = "Tre nya ord.")).IsShown().Press("Skicka till granskning");

        (await app.Visitor().Get($"/sv/offerings/{slug}")).IsShown().DoesNotSay("Tre nya ord.");
        var coordinator = await app.As(Role.Coordinator, await Hub());
        (await coordinator.Get("/sv/my-work/offerings?state=waiting")).IsShown().Says("Robotcell en dag");
        (await (await coordinator.Get($"/sv/my-work/offerings/{id}")).Press("Publicera")).IsShown().Says("Erbjudandet är publicerat.");

        (await app.Visitor().Get($"/sv/offerings/{slug}")).IsShown().Says("Tre nya ord.");
    }

    [Fact]
    public async Task A_partner_sees_and_publishes_nothing_beyond_its_right()
    {
        var (foreign, _) = await Find("snabbkoll");
        var (own, _) = await Find("laserlabbet");
        var partner = await Partner();

        Assert.Equal(HttpStatusCode.NotFound, (await partner.Fetch($"/sv/my-work/offerings/{foreign}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await partner.Fetch($"/sv/my-work/offerings/{foreign}/prices")).StatusCode);
        var page = await partner.Get($"/sv/my-work/offerings/{own}");
        Assert.Equal(HttpStatusCode.Forbidden, (await page.Send("Dra tillbaka", form => form.Force("step", "Publish"))).StatusCode);
        var funder = await app.As(Role.Funder, await Hub());
        Assert.Equal(HttpStatusCode.Forbidden, (await funder.Fetch("/sv/my-work/offerings")).StatusCode);
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_makes_one_offering()
    {
        var client = await app.As(Role.Coordinator, await Hub());
        var form = await client.Get("/sv/my-work/offerings/new");

        var (first, second) = (await Send(), await Send());

        Assert.Equal(first.IsShown().Address, second.IsShown().Address);
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<Offering>().CountAsync(offering => offering.Title.Sv == "Sänd två gånger")));

        Task<Page> Send() => form.Press("Spara utkastet", form => (form["kind"], form["titleSv"], form["summarySv"]) = ("course", "Sänd två gånger", "Kort"));
    }

    [Fact]
    public async Task Two_editors_lose_nothing_and_the_second_is_told()
    {
        var (id, _) = await Find("verktygsfinnaren");
        var (first, second) = (await app.As(Role.Adviser, await Hub()), await app.As(Role.Coordinator, await Hub()));
        var page = await second.Get($"/sv/my-work/offerings/{id}/edit");
        await (await first.Get($"/sv/my-work/offerings/{id}/edit")).Press("Spara", form => form["durationSv"] = "Sex veckor");

        var conflict = (await page.Press("Spara", form => form["bringSv"] = "En karta")).Has(HttpStatusCode.Conflict).Says("Sex veckor");

        Assert.Equal(("Sex veckor", "En karta"), (conflict.Value("durationSv"), conflict.Value("bringSv")));
        (await conflict.Press("Spara")).IsShown().Says("Version 3");
    }

    [Fact]
    public async Task Wrong_input_comes_back_as_typed()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var page = await (await coordinator.Get("/en/my-work/offerings/new")).Press("Save the draft", form =>
        {
            form["titleSv"] = "Kurs i våtmarker";
            form["kind"] = "course";
        });

        page.IsInvalid("summarySv", "Write two or three sentences");
        Assert.Equal("Kurs i våtmarker", page.Value("titleSv"));
    }

    [Fact]
    public async Task What_may_be_left_out_is_folded_and_what_is_wrong_in_it_stands_open()
    {
        var form = await (await app.As(Role.Coordinator, await Hub())).Get("/en/my-work/offerings/new");
        Assert.All(form.Document.QuerySelectorAll("form.s-form [required]"), field => Assert.Null(field.Closest("details")));
        Assert.NotNull(form.Document.QuerySelector("details [name=closedWeeks]"));
        Assert.Empty(form.Document.QuerySelectorAll("details[open]"));
        var parts = form.Document.QuerySelectorAll("nav[aria-labelledby=contents] a");
        Assert.Equal(9, parts.Length);
        Assert.All(parts, part => Assert.NotNull(form.Document.GetElementById(part.GetAttribute("href")![1..])));

        var wrong = await form.Press("Save the draft", fields => (fields["kind"], fields["titleSv"], fields["summarySv"], fields["closedWeeks"], fields["bringSv"]) = ("course", "Kurs", "Kort", "i juli", "En karta"));

        wrong.Has(HttpStatusCode.UnprocessableEntity);
        Assert.NotNull(wrong.Document.QuerySelector("#closedWeeks-error"));
        Assert.Equal("part-where", Assert.Single(wrong.Document.QuerySelectorAll("details.s-form-fold[open]")).QuerySelector("div")!.Id);
        Assert.Equal("En karta", wrong.Value("bringSv"));
        wrong.Says("1 of 5 filled in");
    }

    [Fact]
    public async Task A_withdrawn_offering_is_gone_until_the_withdrawal_is_undone()
    {
        var (id, slug) = await Find("kurs-ai-ledningsgrupp");
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var withdrawn = await (await coordinator.Get($"/sv/my-work/offerings/{id}")).Press("Dra tillbaka", form => form["reason-Withdraw"] = "Läraren är sjuk");

        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Fetch($"/sv/offerings/{slug}")).StatusCode);
        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Fetch($"/api/v1/offerings/{id}")).StatusCode);
        await withdrawn.Says("Läraren är sjuk").Press("Ångra tillbakadragandet");

        (await app.Visitor().Get($"/sv/offerings/{slug}")).IsShown();
    }

    [Fact]
    public async Task A_new_price_holds_from_its_day_and_the_old_one_until_the_day_before()
    {
        var (id, slug) = await Find("provserie-i-metall");
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var tomorrow = app.Clock.Today().AddDays(1);
        var prices = await coordinator.Get($"/sv/my-work/offerings/{id}/prices");

        (await prices.Press("Lägg till priset", form => (form["From"], form["Unit"], form["Amount"]) = ("2020-01-01", "PerDay", "5"))).IsInvalid("From", "tidigast i dag");
        (await prices.Press("Lägg till priset", form => (form["From"], form["Unit"], form["Amount"]) = ($"{tomorrow:yyyy-MM-dd}", "PerDay", "31 999"))).IsShown();

        (await app.Visitor().Get($"/sv/offerings/{slug}")).Says("28 000 kr").Says("31 999 kr");
    }

    [Fact]
    public async Task The_list_narrows_and_the_api_answers_304_until_something_changes()
    {
        (await app.Visitor().Get("/en/offerings?kind=expert&language=sv&price=paid")).IsShown().Says("7 offerings").DoesNotSay("3D printing");
        var answer = await app.Visitor().Fetch("/api/v1/offerings?kind=expert");
        var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/offerings?kind=expert", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await app.Visitor().Send(again)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await app.Visitor().Fetch("/api/v1/offerings?limit=101")).StatusCode);
    }

    [Theory]
    [InlineData("robotceller")]
    [InlineData("robottcell")]
    [InlineData("robotcell i en dag")]
    public async Task The_list_finds_other_forms_of_a_word_and_forgives_a_slip_as_the_answers_do(string words)
    {
        // The answers' index is made right after the start; a question waits for it.
        (await app.Visitor().Get("/sv/answers?q=robotcell")).IsShown();

        var page = (await app.Visitor().Get($"/sv/offerings?q={Uri.EscapeDataString(words)}")).IsShown();

        page.Says("Robotcell en dag, med tekniker");
        var all = (await app.Visitor().Get("/sv/offerings")).IsShown();
        Assert.True(Count(page) < Count(all) / 2, $"{Count(page)} of {Count(all)} is no search.");
        (await app.Visitor().Get("/sv/offerings?q=xyzzyqvist")).IsShown().Says("Ställ det som en fråga");

        static int Count(Page page) => int.Parse(new string([.. page.Document.QuerySelector(".s-list-head h2")!.TextContent.Where(char.IsDigit)]));
    }

    [Theory]
    [InlineData("finan", "Hitta rätt finansiering")]
    [InlineData("behovs", "Behovsverkstad för fem företag")]
    public async Task The_beginning_of_a_name_is_searched_for_even_if_it_is_a_letter_from_a_word_that_asks_for_nothing(string typed, string title)
    {
        (await app.Visitor().Get("/sv/answers?q=robotcell")).IsShown();

        var found = (await app.Visitor().Get($"/sv/offerings?q={typed}")).IsShown().Document.QuerySelectorAll(".s-card-link");

        Assert.Contains(found, link => link.TextContent.Contains(title, StringComparison.Ordinal));
        Assert.InRange(found.Length, 1, 10);
    }

    [Theory]
    [InlineData("dronare", "drönare")]
    [InlineData("halsodata", "hälsodata")]
    [InlineData("sensorerna", "sensorer")]
    public async Task A_word_without_its_dots_or_in_its_definite_form_finds_the_same_in_the_same_order(string typed, string written)
    {
        (await app.Visitor().Get("/sv/answers?q=robotcell")).IsShown();

        var found = await Titles(written);

        Assert.NotEmpty(found);
        Assert.Equal(found, await Titles(typed));

        async Task<List<string>> Titles(string words) => [.. (await app.Visitor().Get($"/sv/offerings?q={Uri.EscapeDataString(words)}")).IsShown().Document.QuerySelectorAll(".s-card-link").Select(link => link.TextContent.Trim())];
    }

    [Theory]
    [InlineData("sv", "")]
    [InlineData("en", "&sort=newest")]
    public async Task Page_after_page_shows_every_offering_once(string language, string query)
    {
        var (seen, cursor) = (new List<string>(), "");
        do
        {
            var page = (await app.Visitor().Get($"/{language}/offerings?q={query}{cursor}")).IsShown();
            seen.AddRange(page.Document.QuerySelectorAll(".s-card-link").Select(link => link.GetAttribute("href")!));
            cursor = page.Document.QuerySelectorAll(".s-pager a").Select(link => link.GetAttribute("href")!).FirstOrDefault(href => href.Contains("after=", StringComparison.Ordinal)) is { } next ? $"&after={next.Split("after=")[1]}" : "";
        }
        while (cursor.Length > 0);

        var day = app.Clock.Today();
        var all = await app.With<IOfferingDirectory, IReadOnlyList<OfferingText>>(directory => directory.Published(day, CancellationToken.None));
        Assert.Equal(all.Select(text => $"/{language}/offerings/{text.Summary.Slug}").Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_file_is_looked_at_line_by_line_and_read_in_without_publishing()
    {
        var (id, slug) = await Find("minifabriken");
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var file = $"""
            slug,version,kind,titleSv,summarySv,validFrom,bringSv
            {slug},1,test-environment,Minifabriken,Ny kort text,2025-01-01,'=Ritning
            ,,course,Kurs ur fil,Kort,2027-01-01,
            ,,boat,Båt,Kort,2027-01-01,
            {slug},7,test-environment,Minifabriken,Kort,2025-01-01,
            finns-inte,1,course,Kurs,Kort,2025-01-01,
            """;

        var preview = await (await coordinator.Get("/sv/my-work/offerings/import")).Press("Granska filen", form => form.Attach("file", "f.csv", Encoding.UTF8.GetBytes(file)));
        preview.IsShown().Says("Nya: 1. Ändrade: 1. Oförändrade: 0. Går inte att läsa in: 3.").Says("kind: ”boat” finns inte i listan.").Says("Det är nu i version 1.").Says("”finns-inte”");
        Assert.All(preview.Document.QuerySelectorAll("td[data-label='Vad som är fel']"), cell => Assert.NotEqual("", cell.TextContent.Trim()));
        (await preview.Press("Läs in 2 rader")).IsShown().Says("2 rader är inlästa.");

        Assert.Equal("=Ritning", (await coordinator.Get($"/sv/my-work/offerings/{id}/edit")).Value("bringSv"));
        (await app.Visitor().Get($"/sv/offerings/{slug}")).IsShown().DoesNotSay("Ny kort text");
        Assert.Equal(HttpStatusCode.NotFound, (await app.Visitor().Fetch("/sv/offerings/kurs-ur-fil")).StatusCode);
    }

    [Fact]
    public async Task An_offering_expires_the_day_after_its_last()
    {
        var coordinator = await app.As(Role.Coordinator, await Hub());
        var today = app.Clock.Today();
        var draft = await (await coordinator.Get("/sv/my-work/offerings/new")).Press("Spara utkastet", form =>
        {
            (form["kind"], form["titleSv"], form["summarySv"], form["validTo"]) = ("course", "En dag bara", "Kort", $"{today:yyyy-MM-dd}");
        });
        await draft.IsShown().Press("Publicera");
        (await app.Visitor().Get("/sv/offerings/en-dag-bara")).IsShown();

        app.Clock.Advance(TimeSpan.FromDays(1));
        await app.With<OfferingExpiry>(expiry => expiry.Run(CancellationToken.None));

        Assert.Equal(HttpStatusCode.Gone, (await app.Visitor().Fetch("/sv/offerings/en-dag-bara")).StatusCode);
        Assert.Equal(OfferingState.Expired, await app.With<SamverkaDb, OfferingState>(db => db.Set<Offering>().Where(o => o.Slug == "en-dag-bara").Select(o => o.State).SingleAsync()));
    }

    private async Task<PageClient> Partner()
    {
        var client = app.Visitor();
        await (await client.Get("/sv/sign-in")).Press("Logga in", form => (form["Email"], form["Password"]) = ("ture.tallbarr@partner.example.org", DemoPassword.Value));
        return client;
    }

    private Task<HubId> Hub() => app.With<IHubDirectory, HubId>(async hubs => (await hubs.BySlug("hittepa", CancellationToken.None))!.Id);

    private Task<(OfferingId Id, string Slug)> Find(string slug) => app.With<SamverkaDb, (OfferingId, string)>(async db => ((await db.Set<Offering>().SingleAsync(o => o.Slug == slug)).Id, slug));
}

public sealed class OfferingPagesOnSqlite(SqliteDemo app) : OfferingPages(app), IClassFixture<SqliteDemo>;

public sealed class OfferingPagesOnPostgres(PostgresDemo app) : OfferingPages(app), IClassFixture<PostgresDemo>;
