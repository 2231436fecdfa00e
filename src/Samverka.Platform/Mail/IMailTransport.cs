using MimeKit;

namespace Samverka.Platform.Mail;

/// <summary>The outside edge to the mail server.</summary>
internal interface IMailTransport
{
    Task Send(MimeMessage message, CancellationToken cancellation);
}
