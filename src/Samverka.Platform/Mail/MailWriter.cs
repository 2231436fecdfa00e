using System.Text;
using System.Text.Encodings.Web;
using MimeKit;

namespace Samverka.Platform.Mail;

/// <summary>Makes a MIME message of a letter, text and HTML saying the same.</summary>
internal static class MailWriter
{
    public static MimeMessage Write(MailLetter letter, Guid id, DateTime at, string from)
    {
        var sender = MailboxAddress.Parse(from);
        var message = new MimeMessage { Subject = letter.Subject, Date = new DateTimeOffset(at, TimeSpan.Zero), MessageId = $"{id:N}@{sender.Domain}" };
        message.From.Add(sender);
        message.To.Add(MailboxAddress.Parse(letter.To));
        message.Headers.Add("Content-Language", letter.Language);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        var body = new BodyBuilder { TextBody = Text(letter), HtmlBody = Html(letter) };
        if (letter.Attachment is { } file) body.Attachments.Add(file.FileName, Encoding.UTF8.GetBytes(file.Content), ContentType.Parse(file.MediaType));
        message.Body = body.ToMessageBody();
        return message;
    }

    private static string Text(MailLetter letter)
    {
        var text = new StringBuilder(string.Join("\r\n\r\n", letter.Paragraphs));
        if (letter.LinkUrl is not null) text.Append($"\r\n\r\n{letter.LinkText}:\r\n{letter.LinkUrl}");
        return text.Append("\r\n").ToString();
    }

    private static string Html(MailLetter letter)
    {
        var encode = HtmlEncoder.Default;
        var body = string.Concat(letter.Paragraphs.Select(p => $"<p>{encode.Encode(p).Replace("&#xA;", "<br>")}</p>"));
        if (letter.LinkUrl is not null) body += $"<p><a href=\"{encode.Encode(letter.LinkUrl)}\">{encode.Encode(letter.LinkText!)}</a></p>";
        return $"<!doctype html><html lang=\"{letter.Language}\"><head><meta charset=\"utf-8\"><title>{encode.Encode(letter.Subject)}</title></head><body>{body}</body></html>";
    }
}
