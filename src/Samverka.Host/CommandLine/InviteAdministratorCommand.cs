using System.CommandLine;
using Samverka.Host.People;
using Samverka.Kernel;
using Samverka.Platform.CommandLine;

namespace Samverka.Host.CommandLine;

/// <summary><c>invite-administrator EMAIL</c>: prints a link that makes the holder an administrator; the way into an empty installation.</summary>
internal static class InviteAdministratorCommand
{
    public static Command Build(CommandHost host)
    {
        var email = new Argument<string>("email") { Description = "The administrator's mail address; no mail is sent" };
        var command = new Command("invite-administrator", "Prints a link, good for a week and once, that makes an administrator's account.") { email };
        command.SetAction((line, c) => host.Run(line, (services, cancellation) => Invite(services, line.GetValue(email)!, cancellation), c));
        return command;
    }

    private static async Task<int> Invite(IServiceProvider services, string email, CancellationToken cancellation)
    {
        var f = new FieldReader();
        var address = f.Email(email, nameof(email), "missing", "malformed");
        if (f.Result(() => address) is Parsed<string>.Invalid) throw new UsageFault($"'{email}' is not a mail address.");
        Console.WriteLine(await services.GetRequiredService<Inviting>().LinkForAdministrator(address, cancellation));
        return ExitCode.Done;
    }
}
