using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Talks;
using Samverka.Hubs.Records;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Applications;

/// <summary>What the list of requests says of each without it being opened.</summary>
public abstract class ListAtAGlance(TestApp app)
{
    [Theory]
    [InlineData("sv", "Försenad", "I dag", "Svara senast")]
    [InlineData("en", "Late", "Today", "Answer by")]
    [Trait("pace", "slow")]
    public async Task It_says_what_each_is_about_and_by_when_to_answer(string language, string late, string today, string heading)
    {
        await Promise(2);
        var applicant = new Applicant(app);
        var reference = await applicant.SendAndGetReference();
        var last = await LastDay(reference);

        var row = await Row(await Adviser(), language, reference);
        Assert.Contains("Vi tappar tid på att leta verktyg i verkstaden", row.TextContent);
        Assert.DoesNotContain(applicant.Need, row.TextContent);
        Assert.NotNull(row.QuerySelector($"td[data-label='{heading}'] time[datetime='{last:yyyy-MM-dd}']"));
        Assert.DoesNotContain(today, row.TextContent);

        app.Clock.Advance(last.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc) - app.Clock.GetUtcNow().UtcDateTime);
        Assert.Contains(today, (await Row(await Adviser(), language, reference)).TextContent);
        app.Clock.Advance(TimeSpan.FromDays(1));
        var adviser = await Adviser();
        Assert.Contains(late, (await Row(adviser, language, reference)).TextContent);

        await Move(adviser, reference, "Accepted");
        row = await Row(adviser, language, reference);
        Assert.DoesNotContain(late, row.TextContent);
        Assert.Null(row.QuerySelector($"td[data-label='{heading}'] time"));
    }

    [Fact]
    public async Task What_is_to_be_answered_first_comes_first_and_the_heading_turns_it_round()
    {
        await Promise(2);
        var organisation = $"Ordning {Path.GetRandomFileName()}";
        List<string> sent = [];
        for (var i = 0; i < 3; i++)
        {
            sent.Add(await new Applicant(app) { Organisation = organisation }.SendAndGetReference());
            app.Clock.Advance(TimeSpan.FromDays(1));
        }

        var adviser = await Adviser();
        await Move(adviser, sent[1], "Accepted");
        var list = (await adviser.Get($"/sv/applications?status=all&q={Uri.EscapeDataString(organisation)}")).IsShown();

        var first = (await Order(adviser, list, "answer")).IsShown();
        Assert.Equal([sent[0], sent[2], sent[1]], References(first));
        Assert.Equal("ascending", first.Document.QuerySelector("th[aria-sort]")!.GetAttribute("aria-sort"));
        var turned = (await Order(adviser, first, "answer")).IsShown();
        Assert.Equal([sent[1], sent[2], sent[0]], References(turned));
        Assert.Equal([sent[0], sent[2], sent[1]], References(await Order(adviser, turned, "answer")));
        Assert.Equal(sent, References(await Order(adviser, list, "sent")));
    }

    [Fact]
    [Trait("pace", "slow")]
    public async Task What_the_customer_writes_is_a_change_and_shows_in_the_list()
    {
        var organisation = $"Skriver {Path.GetRandomFileName()}";
        var writer = new Applicant(app) { Organisation = organisation };
        var (reference, _) = await writer.SendAndSignIn();
        app.Clock.Advance(TimeSpan.FromMinutes(1));
        await new Applicant(app) { Organisation = organisation }.SendAndGetReference();
        var adviser = await Adviser();
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        var waited = (await app.Application(reference)).WaitsSince;

        await (await writer.MyApplication(reference)).Press("Skicka meddelandet", form => form["Words"] = "Ett tillägg.");

        var list = (await adviser.Get($"/sv/applications?sort=changed&q={Uri.EscapeDataString(organisation)}")).IsShown();
        Assert.Equal(reference, References(list)[0]);
        Assert.Contains("Kunden har skrivit", (await Row(adviser, "sv", reference)).TextContent);
        Assert.Equal(waited, (await app.Application(reference)).WaitsSince);
        app.Clock.Advance(TimeSpan.FromMinutes(5));
        await Move(adviser, reference, "Note");
        Assert.DoesNotContain("Kunden har skrivit", (await Row(adviser, "sv", reference)).TextContent);
        Assert.Equal(app.Clock.GetUtcNow().UtcDateTime, (await app.Application(reference)).ChangedAt);
    }

    private static async Task<Page> Order(PageClient adviser, Page list, string column) =>
        (await adviser.Get(list.Document.QuerySelector($"th a.s-sort[href*='sort={column}']")!.GetAttribute("href")!)).IsShown();

    private async Task Move(PageClient adviser, string reference, string to) =>
        (await (await adviser.Get(await app.Address(reference))).Press("Spara", form => (form["To"], form["Note"]) = (to, to == "Note" ? "Ringde dem." : ""))).IsShown();

    private static async Task<AngleSharp.Dom.IElement> Row(PageClient adviser, string language, string reference) =>
        Assert.Single((await adviser.Get($"/{language}/applications?status=all&q={reference}")).IsShown().Document.QuerySelectorAll("main tbody tr"));

    private static List<string> References(Page page) => [.. page.Document.QuerySelectorAll("main table tbody tr a[href*='/applications/']").Select(link => link.TextContent.Trim())];

    private async Task<DateOnly> LastDay(string reference) =>
        Samverka.Applications.Domain.AnswerTime.LastDay(TalkTimes.Day((await app.Application(reference)).SentAt), 2, []);

    private async Task<PageClient> Adviser() => await app.As(Role.Adviser, (await app.Hub()).Id);

    private Task Promise(int days) => app.With<IServiceProvider>(async services =>
    {
        (await services.GetRequiredService<SamverkaDb>().Set<Hub>().SingleAsync(hub => hub.Slug == Applicant.Hub)).AnswerWithinWorkingDays = days;
        await services.GetRequiredService<UnitOfWork>().Save(new Change(Actor.System, "tests.hubs"), CancellationToken.None);
    });
}

public sealed class ListAtAGlanceOnSqlite(SqliteDemo app) : ListAtAGlance(app), IClassFixture<SqliteDemo>;

public sealed class ListAtAGlanceOnPostgres(PostgresDemo app) : ListAtAGlance(app), IClassFixture<PostgresDemo>;
