namespace Samverka.Platform.Mail;

/// <summary>Where mail goes (configuration section "Mail"). Without a host, letters become .eml files in the data folder's mail folder.</summary>
public sealed class MailSettings
{
    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public string? User { get; set; }

    public string? Password { get; set; }

    /// <summary>STARTTLS or TLS is demanded unless this is set to false for a server on the same machine.</summary>
    public bool RequireTls { get; set; } = true;

    public string From { get; set; } = "Samverka <noreply@example.org>";
}
