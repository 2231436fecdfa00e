namespace Samverka.Platform.Mail;

/// <summary>A letter to one person: paragraphs of plain text, at most one link with its words, at most one small file. Sent as text and as simple HTML.</summary>
public sealed record MailLetter(
    string To, string Language, string Subject, IReadOnlyList<string> Paragraphs, string? LinkText = null, string? LinkUrl = null, MailAttachment? Attachment = null);

/// <summary>A text file that goes with a letter, such as a calendar entry.</summary>
public sealed record MailAttachment(string FileName, string MediaType, string Content);
