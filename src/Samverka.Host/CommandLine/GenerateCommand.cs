using System.CommandLine;
using Samverka.Platform.CommandLine;
using Samverka.Platform.Generating;

namespace Samverka.Host.CommandLine;

/// <summary><c>generate --scale N [--seed S]</c>: fills an empty database for measurements and prints the hash of its content.</summary>
internal static class GenerateCommand
{
    public static Command Build(CommandHost host)
    {
        var scale = new Option<int>("--scale") { Description = "1 is 8 000 offerings, 30 000 organisations and 25 000 applications", DefaultValueFactory = _ => 1 };
        var seed = new Option<ulong>("--seed") { Description = "Another seed gives another content", DefaultValueFactory = _ => 1 };
        scale.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > 100)) result.AddError("--scale is from 1 to 100.");
        });
        var command = new Command("generate", "Fills an empty database with invented content for measurements.") { scale, seed };
        command.SetAction((line, c) => host.Run(line, (services, cancellation) => Generate(services, line.GetValue(scale), line.GetValue(seed), cancellation), c));
        return command;
    }

    private static async Task<int> Generate(IServiceProvider services, int scale, ulong seed, CancellationToken cancellation)
    {
        var generation = services.GetRequiredService<Generation>();
        if (!await generation.IsEmpty(cancellation))
        {
            await Console.Error.WriteLineAsync("This database is not empty; generate needs one without people, hubs, organisations, offerings and applications.");
            return ExitCode.CouldNotRun;
        }

        Console.WriteLine(await generation.Run(ScaleSize.Of(scale), seed, Console.Error.WriteLine, cancellation));
        return ExitCode.Done;
    }
}
