using System.CommandLine;
using Samverka.Host.Identity;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>reset-password EMAIL</c>: prints a link that sets a new password; the way back for one whom no mail reaches.</summary>
internal static class ResetPasswordCommand
{
    public static Command Build(CommandHost host)
    {
        var email = new Argument<string>("email") { Description = "The mail address that the person signs in with; no mail is sent" };
        var command = new Command("reset-password", "Prints a link, good for half an hour and once, that sets a new password.") { email };
        command.SetAction((line, c) => host.Run(line, (services, cancellation) => Print(services, line.GetValue(email)!, cancellation), c));
        return command;
    }

    private static async Task<int> Print(IServiceProvider services, string email, CancellationToken cancellation)
    {
        if (await services.GetRequiredService<PasswordLinks>().For(email, cancellation) is { } link)
        {
            Console.WriteLine(link);
            return ExitCode.Done;
        }

        await Console.Error.WriteLineAsync($"Nobody signs in as {email}.");
        return ExitCode.Partly;
    }
}
