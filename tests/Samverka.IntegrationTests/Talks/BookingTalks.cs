using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using Samverka.Applications.Forgetting;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Talks;

[Trait("pace", "slow")]
public abstract class BookingTalks(TestApp app)
{
    private const string Hub = "hittepa";

    [Fact]
    public async Task A_booking_is_confirmed_on_the_screen_and_by_mail_with_a_calendar_file()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get($"/sv/talk?hub={Hub}&q=Vi%20letar%20verktyg");
        Assert.Equal("Vi letar verktyg", form.Value("Need"));
        var slot = FirstFree(form);

        var booked = await Book(form, slot, mail);

        booked.IsShown().Says("Samtalet är bokat").DoesNotSay(mail);
        Assert.Equal("Hubben i Hittepå", booked.Document.QuerySelector(".s-brand")!.TextContent.Trim());
        await app.Drain();
        var letter = Assert.Single(app.Letters(mail));
        var row = await Slot(slot);
        var file = await Text(Assert.IsAssignableFrom<MimePart>(Assert.Single(letter.Attachments)));
        Assert.Contains($"DTSTART:{row.StartsAt:yyyyMMdd'T'HHmmss'Z'}", file);
        Assert.Contains($"DTEND:{row.EndsAt:yyyyMMdd'T'HHmmss'Z'}", file);
        Assert.Contains("BEGIN:VEVENT", file);
        var adviser = await app.With<SamverkaDb, string?>(db => db.Set<Platform.Identity.SamverkaUser>().Where(u => u.Id == row.AdviserId).Select(u => u.Email).SingleAsync());
        Assert.Contains(app.Letters(adviser!), sent => sent.TextBody!.Contains(mail) && sent.TextBody!.Contains("Vi letar verktyg"));
    }

    [Fact]
    public async Task Only_one_of_many_at_the_same_moment_gets_the_time()
    {
        var slot = FirstFree(await app.Visitor().Get("/sv/talk"));
        var forms = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => app.Visitor().Get("/sv/talk")));

        var answers = await Task.WhenAll(forms.Select(form => form.Send("Boka tiden", f => Fill(f, slot, NewMail()))));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Found);
        Assert.Equal(7, answers.Count(answer => answer.StatusCode == HttpStatusCode.UnprocessableEntity));
        Assert.Equal(1, await app.With<SamverkaDb, int>(db => db.Set<TalkBooking>().CountAsync(booking => booking.SlotId == Guid.Parse(slot))));
    }

    [Fact]
    public async Task A_time_that_somebody_took_is_refused_with_all_that_was_typed_still_there()
    {
        var late = await app.Visitor().Get("/sv/talk");
        var slot = FirstFree(late);
        await Book(await app.Visitor().Get("/sv/talk"), slot, NewMail());

        var refused = await Book(late, slot, "sen@example.org");

        refused.IsInvalid("Slot", "Tiden är inte ledig längre");
        Assert.Equal("sen@example.org", refused.Value("Email"));
        Assert.DoesNotContain(slot, Free(refused));
    }

    [Fact]
    public async Task Pressing_twice_books_once_and_a_fourth_time_is_refused()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get("/sv/talk");
        var slots = Free(form);
        await Book(form, slots[0], mail);
        (await Book(form, slots[0], mail)).IsShown().Says("Samtalet är bokat");
        await Book(form, slots[1], mail);
        await Book(form, slots[2], mail);

        (await Book(form, slots[3], mail)).IsInvalid("Email", "Ni har redan 3 bokade samtal");
    }

    [Fact]
    public async Task The_cancel_link_asks_first_and_then_frees_the_time()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get("/sv/talk");
        var slot = FirstFree(form);
        await Book(form, slot, mail);
        await app.Drain();
        var link = Link(Assert.Single(app.Letters(mail)), "/sv/talk/cancel/");

        var asked = (await app.Visitor().Get(link)).IsShown();
        Assert.DoesNotContain(slot, Free(await app.Visitor().Get("/sv/talk")));
        var done = (await asked.Press("Avboka")).IsShown().Says("Samtalet är avbokat").Says("Boka en ny tid").DoesNotSay("Det finns inget samtal");
        Assert.Equal("Samtalet är avbokat", done.Document.QuerySelector("h1")!.TextContent.Trim());
        Assert.Empty(Free(done));

        Assert.Contains(slot, Free(await app.Visitor().Get("/sv/talk")));
        foreach (var again in (string[])[link, $"{link}?done=1"]) (await app.Visitor().Get(again)).IsShown().Says("Det finns inget samtal att avboka").DoesNotSay("Samtalet är avbokat");
        await app.Drain();
        Assert.Equal(2, app.Letters(mail).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?done=1")]
    public async Task A_wrong_cancel_link_says_of_no_talk_that_it_is_cancelled(string query)
    {
        var page = (await app.Visitor().Get($"/sv/talk/cancel/wrong{query}")).IsShown().Says("Det finns inget samtal att avboka").DoesNotSay("Samtalet är avbokat");

        Assert.Equal("Avboka samtalet", page.Document.QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_customer_sees_the_talk_on_my_pages_and_nobody_elses()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get("/en/talk");
        await Book(form, FirstFree(form), mail, "Book the time");
        var booking = await app.With<SamverkaDb, Guid>(db => db.Set<TalkBooking>().Where(b => b.Email == mail).Select(b => b.Id).SingleAsync());

        var mine = await app.AsCustomer(mail);
        (await mine.Get("/en/my-pages")).IsShown().Says("Booked meetings");
        (await (await app.AsCustomer(NewMail())).Get($"/en/my-pages/talks/{booking}")).Has(HttpStatusCode.NotFound);
        (await (await mine.Get($"/en/my-pages/talks/{booking}")).IsShown().Press("Cancel the meeting")).IsShown().DoesNotSay("Booked meetings");
    }

    [Fact]
    public async Task An_adviser_adds_several_times_at_once_and_removes_a_free_one()
    {
        var hub = await DemoHub();
        var adviser = await app.As(Role.Adviser, hub.Id);
        var day = app.Clock.Today().AddDays(8).ToString("yyyy-MM-dd");

        var added = await Add(adviser, day, "09:00", "10:45", "30");

        added.IsShown().Says("Tillagda tider: 3.").Says("09:00–09:30").Says("10:00–10:30").DoesNotSay("10:30–11:00");
        (await Add(adviser, day, "09:15", "11:00", "30")).IsShown().Says("Tillagda tider: 0.");
        (await added.Press("Ta bort 09:00–09:30")).IsShown().Says("Tiden är borttagen").DoesNotSay("09:00–09:30");
        (await (await app.As(Role.Adviser, hub.Id)).Get("/sv/my-work/talk-slots")).DoesNotSay("10:00–10:30");
    }

    [Theory]
    [InlineData("", "09:00", "10:00", "30", "Day", "Välj en dag")]
    [InlineData("2020-01-01", "09:00", "10:00", "30", "Day", "från i dag")]
    [InlineData("2027-07-14", "09:00", "10:00", "30", "Day", "stängt vecka 28")]
    [InlineData("2027-02-01", "nio", "10:00", "30", "From", "Skriv när tiderna börjar")]
    [InlineData("2027-02-01", "09:00", "09:20", "30", "To", "minst 30 minuter")]
    [InlineData("2027-03-28", "02:00", "03:00", "30", "From", "klockan ställs fram en timme")]
    public async Task Times_that_cannot_be_are_refused_by_the_field(string day, string from, string to, string minutes, string field, string says)
    {
        var adviser = await app.As(Role.Adviser, (await DemoHub()).Id);

        (await Add(adviser, day, from, to, minutes)).IsInvalid(field, says);
    }

    [Fact]
    public async Task A_booked_time_cannot_be_removed_and_shows_who_comes_on_my_work()
    {
        var adviser = await app.As(Role.Adviser, (await DemoHub()).Id);
        var day = app.Clock.Today().AddDays(9);
        var page = await Add(adviser, day.ToString("yyyy-MM-dd"), "16:00", "16:30", "30");
        var starts = TalkTimes.Utc(day, new TimeOnly(16, 0));
        var id = await app.With<SamverkaDb, Guid>(db => db.Set<TalkSlot>().Where(s => s.StartsAt == starts).OrderByDescending(s => s.Id).Select(s => s.Id).FirstAsync());
        await Book(await app.Visitor().Get("/sv/talk"), id.ToString(), "kalle@example.org");

        (await page.Press("Ta bort 16:00–16:30")).Says("kunde inte tas bort").Says("Kalle Kula").DoesNotSay("kalle@example.org");
        (await adviser.Get("/sv/my-work")).IsShown().Says("Kalle Kula");
    }

    [Fact]
    public async Task Ninety_days_after_the_talk_nothing_of_it_is_left()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get("/sv/talk");
        await Book(form, FirstFree(form), mail);
        await app.With<SamverkaDb>(db => db.Set<TalkBooking>().Where(b => b.Email == mail).Select(b => b.Slot)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.EndsAt, app.Clock.Now().AddDays(-91)).SetProperty(s => s.StartsAt, app.Clock.Now().AddDays(-91).AddMinutes(-30))));

        await app.With<TalkErasure, int>(erasure => erasure.Run(CancellationToken.None));

        Assert.False(await app.With<SamverkaDb, bool>(db => db.Set<TalkBooking>().AnyAsync(b => b.Email == mail)));
        Assert.True(await app.With<SamverkaDb, bool>(db => db.Set<TalkSlot>().AnyAsync()));
    }

    [Fact]
    public async Task The_address_of_somebody_of_whom_nothing_is_left_is_forgotten_and_of_nobody_else()
    {
        var (gone, stays) = (NewMail(), NewMail());
        foreach (var mail in (string[])[gone, stays])
        {
            var form = await app.Visitor().Get("/sv/talk");
            (await Book(form, FirstFree(form), mail)).IsShown();
        }

        var customer = await app.AsCustomer(gone);
        await (await customer.Get((await customer.Get("/sv/my-pages")).IsShown().Document.QuerySelector("a[href*='/my-pages/talks/']")!.GetAttribute("href")!)).Press("Avboka");
        await app.With<UnneededCustomers, int>(customers => customers.Run(CancellationToken.None));

        Assert.Equal((false, true), (await IsKnown(gone), await IsKnown(stays)));
        Task<bool> IsKnown(string mail) => app.With<SamverkaDb, bool>(db => db.Set<Customer>().AnyAsync(c => c.Email == mail));
    }

    private static async Task<Page> Add(PageClient adviser, string day, string from, string to, string minutes) =>
        await (await adviser.Get("/sv/my-work/talk-slots")).IsShown().Press("Lägg till", form =>
        {
            (form["Day"], form["From"], form["To"]) = (day, from, to);
            (form["Minutes"], form["Place"]) = (minutes, "Hubbens kontor");
        });

    [Fact]
    public async Task A_video_link_can_be_pressed_and_the_customer_cancels_on_my_pages_after_a_question()
    {
        var mail = NewMail();
        var form = await app.Visitor().Get("/sv/talk");
        var booked = (await Book(form, FirstFree(form), mail)).IsShown();
        Assert.StartsWith("https://video.example.org/", booked.Document.QuerySelector(".s-facts a")?.GetAttribute("href"));

        var customer = await app.AsCustomer(mail);
        var talk = await customer.Get((await customer.Get("/sv/my-pages")).IsShown().Document.QuerySelector("a[href*='/my-pages/talks/']")!.GetAttribute("href")!);
        talk.IsShown().Says("Tiden blir ledig för andra");

        var done = (await talk.Press("Avboka")).IsShown().Says("Samtalet är avbokat:");
        Assert.Equal("/sv/my-pages", done.Address);
    }

    [Fact]
    public async Task A_customer_who_is_signed_in_is_so_on_the_pages_of_booking_too()
    {
        var customer = await app.AsCustomer(NewMail());

        foreach (var address in (string[])["/sv/talk", "/sv", "/sv/my-pages"])
        {
            var (known, stranger) = (Menu((await customer.Get(address)).IsShown()), Menu((await app.Visitor().Get("/sv/talk")).IsShown()));
            Assert.True(known.Contains("Logga ut") && !known.Contains("Logga in"), $"{address}: {string.Join(", ", known)}");
            Assert.True(stranger.Contains("Logga in") && !stranger.Contains("Logga ut"));
        }

        Assert.Contains("no-store", (await customer.Fetch("/sv/talk")).Headers.CacheControl!.ToString());
        (await customer.Get("/sv/my-work")).Says("Logga in");

        static List<string> Menu(Page page) => [.. page.Document.QuerySelectorAll("#menus a").Select(link => link.TextContent.Trim())];
    }

    private static Task<Page> Book(Page form, string slot, string mail, string button = "Boka tiden") => form.Press(button, f => Fill(f, slot, mail));

    private static void Fill(Form form, string slot, string mail)
    {
        form.Force("Slot", slot);
        (form["Name"], form["Email"]) = ("Kalle Kula", mail);
    }

    private static string FirstFree(Page page) => Free(page)[0];

    private static List<string> Free(Page page) => [.. page.Document.QuerySelectorAll("input[name=Slot]").Select(input => input.GetAttribute("value")!)];

    private static string NewMail() => $"{Path.GetRandomFileName()}@example.org";

    private static string Link(MimeMessage letter, string path) => letter.TextBody!.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(path)).Select(line => new Uri(line).PathAndQuery).Single();

    private static async Task<string> Text(MimePart part)
    {
        using var bytes = new MemoryStream();
        await part.Content!.DecodeToAsync(bytes);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private Task<TalkSlot> Slot(string id) => app.With<SamverkaDb, TalkSlot>(db => db.Set<TalkSlot>().SingleAsync(slot => slot.Id == Guid.Parse(id)));

    private async Task<HubSummary> DemoHub() => (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug(Hub, CancellationToken.None)))!;
}

public sealed class BookingTalksOnSqlite(SqliteDemo app) : BookingTalks(app), IClassFixture<SqliteDemo>;

public sealed class BookingTalksOnPostgres(PostgresDemo app) : BookingTalks(app), IClassFixture<PostgresDemo>;
