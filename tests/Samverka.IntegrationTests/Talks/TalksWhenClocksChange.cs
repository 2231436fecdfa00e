using System.Text;
using MimeKit;
using Samverka.Hubs.Contracts;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Talks;

/// <summary>One test a class: it moves the clock.</summary>
public abstract class TalksWhenClocksChange(TestApp app)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task Nine_o_clock_stays_nine_o_clock_on_the_day_that_summer_time_begins()
    {
        app.Clock.SetUtcNow(new DateTimeOffset(2027, 3, 19, 9, 0, 0, TimeSpan.Zero));
        var hub = (await app.With<IHubDirectory, HubSummary?>(hubs => hubs.BySlug("hittepa", CancellationToken.None)))!;
        var adviser = await app.As(Role.Adviser, hub.Id);
        var added = await (await adviser.Get("/sv/my-work/talk-slots")).Press("Lägg till", form =>
            (form["Day"], form["From"], form["To"], form["Minutes"], form["Place"]) = ("2027-03-28", "01:00", "09:30", "30", "Kontoret"));

        // Eight and a half hours by the clock, of which summer time takes one.
        added.IsShown().Says("Tillagda tider: 15.").Says("söndag 28 mars").Says("01:30–03:00").Says("09:00–09:30").DoesNotSay("02:30–");
        var page = (await app.Visitor().Get("/sv/talk?hub=hittepa")).IsShown();
        var slot = page.Document.QuerySelectorAll("label.s-talk-chip").Single(chip => chip.TextContent.Contains("09:00–\u206009:30") && chip.Closest("[role=group]")!.TextContent.Contains("28 mars")).QuerySelector("input")!.GetAttribute("value")!;
        var booked = await page.Press("Boka tiden", form =>
        {
            form.Force("Slot", slot);
            (form["Name"], form["Email"]) = ("Kalle Kula", "sommartid@example.org");
        });

        booked.IsShown().Says("söndag 28 mars 2027 kl. 09:00–09:30");
        await app.Drain();
        var letter = Assert.Single(app.Letters("sommartid@example.org"));
        Assert.Contains("söndag 28 mars 2027 kl.\u00a009:00–\u206009:30, svensk tid", letter.TextBody);
        using var bytes = new MemoryStream();
        await Assert.IsAssignableFrom<MimePart>(Assert.Single(letter.Attachments)).Content!.DecodeToAsync(bytes);
        Assert.Contains("DTSTART:20270328T070000Z", Encoding.UTF8.GetString(bytes.ToArray()));
    }
}

public sealed class TalksWhenClocksChangeOnSqlite(SqliteDemo app) : TalksWhenClocksChange(app), IClassFixture<SqliteDemo>;

public sealed class TalksWhenClocksChangeOnPostgres(PostgresDemo app) : TalksWhenClocksChange(app), IClassFixture<PostgresDemo>;
