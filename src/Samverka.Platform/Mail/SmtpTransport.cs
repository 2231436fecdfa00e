using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Samverka.Platform.Mail;

internal sealed class SmtpTransport(MailSettings settings) : IMailTransport
{
    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        using var smtp = new SmtpClient { Timeout = 15_000 };
        var security = settings.RequireTls
            ? settings.Port == 465 ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls
            : SecureSocketOptions.StartTlsWhenAvailable;
        await smtp.ConnectAsync(settings.Host!, settings.Port, security, cancellation);
        if (settings.User is not null) await smtp.AuthenticateAsync(settings.User, settings.Password ?? "", cancellation);
        await smtp.SendAsync(message, cancellation);
        await smtp.DisconnectAsync(quit: true, cancellation);
    }
}
