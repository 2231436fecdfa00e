namespace Samverka.Platform.Mail;

/// <summary>A letter to one person: paragraphs of plain text and at most one link with its words. Sent as text and as simple HTML.</summary>
public sealed record MailLetter(string To, string Language, string Subject, IReadOnlyList<string> Paragraphs, string? LinkText = null, string? LinkUrl = null);
