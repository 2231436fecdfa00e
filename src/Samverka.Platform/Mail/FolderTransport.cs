using MimeKit;

namespace Samverka.Platform.Mail;

/// <summary>Writes letters to a folder, for a try-out without a mail server.</summary>
internal sealed class FolderTransport(string folder, TimeProvider clock) : IMailTransport
{
    public async Task Send(MimeMessage message, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        var name = $"{clock.GetUtcNow():yyyyMMdd-HHmmss-fffffff}-{message.MessageId!.Split('@')[0]}.eml";
        await message.WriteToAsync(Path.Combine(folder, name), cancellation);
    }
}
