using Samverka.Host.Pages.Demo;
using Samverka.Platform.Mail;

namespace Samverka.UnitTests.Mail;

public sealed class MailWriterTests
{
    [Fact]
    public void A_file_goes_with_the_letter_and_a_letter_without_has_none()
    {
        var letter = new MailLetter("anna@example.org", "sv", "Samtal", ["Hej"]);

        var with = MailWriter.Write(letter with { Attachment = new("samtal.ics", "text/calendar; charset=utf-8", "BEGIN:VCALENDAR") }, Guid.Empty, DateTime.UnixEpoch, "Samverka <no@example.org>");

        var file = Assert.Single(with.Attachments);
        Assert.Equal(("samtal.ics", "text/calendar"), (file.ContentDisposition?.FileName, file.ContentType.MimeType));
        Assert.Empty(MailWriter.Write(letter, Guid.Empty, DateTime.UnixEpoch, "Samverka <no@example.org>").Attachments);
    }

    [Fact]
    public void Links_of_a_letter_can_be_followed_and_the_rest_is_text() =>
        Assert.Equal(
            [new("Öppna:\n", false), new("http://localhost/sv/my-pages/link/abc-1", true), new(".\nHej <b>", false)],
            DemoLetter.Split("Öppna:\nhttp://localhost/sv/my-pages/link/abc-1.\nHej <b>"));
}
