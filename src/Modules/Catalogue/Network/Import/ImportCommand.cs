using System.CommandLine;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.CommandLine;
using Samverka.Platform.Imports;

namespace Samverka.Catalogue.Network.Import;

/// <summary><c>import edih-catalogue FILE</c>: reads the export of the European catalogue and applies it; a refused row leaves its listing as it was.</summary>
internal sealed class ImportCommand
{
    private readonly Argument<FileInfo> _file = new("file") { Description = "The catalogue's export, CSV or XLSX" };
    private readonly Option<DateOnly?> _asOf = new("--as-of") { Description = "The day the export was made (YYYY-MM-DD), default today" };
    private readonly Option<bool> _preview = new("--preview") { Description = "Only say what would change" };

    public IEnumerable<Command> Commands(CommandHost host)
    {
        var catalogue = new Command("edih-catalogue", "Reads the export of the catalogue of European Digital Innovation Hubs.") { _file, _asOf, _preview };
        catalogue.SetAction((line, c) => host.Run(line, (services, cancellation) => Run(line, services, cancellation), c));
        var batch = new Argument<Guid>("batch") { Description = "The batch that the import printed" };
        var undo = new Command("undo", "Takes back a batch of the network, newest first.") { batch };
        undo.SetAction((line, c) => host.Run(line, (services, cancellation) => Undo(line.GetValue(batch), services, cancellation), c));
        yield return new Command("import", "Reads files into the installation.") { catalogue, undo };
    }

    private async Task<int> Run(ParseResult line, IServiceProvider services, CancellationToken cancellation)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Language.English.Culture;
        var texts = services.GetRequiredService<IStringLocalizer<CatalogueModule>>();
        var path = line.GetValue(_file)!;
        var today = services.GetRequiredService<TimeProvider>().Today();
        var asOf = line.GetValue(_asOf) ?? today;
        if (asOf > today)
        {
            await Console.Error.WriteLineAsync(texts["network.imports.as-of.malformed"]);
            return ExitCode.WrongUsage;
        }

        try
        {
            await using var stream = path.OpenRead();
            var file = await ImportFile.Open(path.Name, stream, cancellation);
            return await Import(file, asOf, line.GetValue(_preview), services, texts, cancellation);
        }
        catch (ImportFault fault)
        {
            await Console.Error.WriteLineAsync($"{path.Name}: {texts[fault.Key, fault.Arguments]}");
            return fault.Key == CatalogueColumns.MissingColumn ? ExitCode.WrongUsage : ExitCode.CouldNotRun;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return ExitCode.CouldNotRun;
        }
    }

    private static async Task<int> Import(ImportFile file, DateOnly asOf, bool previewOnly, IServiceProvider services, IStringLocalizer texts, CancellationToken cancellation)
    {
        var import = services.GetRequiredService<NetworkImport>();
        var batch = await import.Preview(file, asOf, Actor.System, cancellation);
        await Console.Error.WriteLineAsync($"Read as {file.Reading}.");
        foreach (var fault in await import.Faults(batch.Id, cancellation))
        {
            await Console.Error.WriteLineAsync($"line {fault.Line}, column {fault.Column}: {texts[fault.Key, fault.Said]}");
        }

        Console.WriteLine($"new {batch.Added}\nchanged {batch.Changed}\nunchanged {batch.Unchanged}\nwithdrawn {batch.Withdrawn}\nrefused {batch.Refused}\nbatch {batch.Id}");
        if (!previewOnly && !batch.ChangesNothing && await import.Apply(batch.Id, Actor.System, cancellation) is var outcome and not ImportOutcome.Done)
        {
            await Console.Error.WriteLineAsync(texts[$"network.import.outcome.{outcome}"]);
            return ExitCode.CouldNotRun;
        }

        return batch.Refused == 0 ? ExitCode.Done : ExitCode.Partly;
    }

    private static async Task<int> Undo(Guid batch, IServiceProvider services, CancellationToken cancellation)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Language.English.Culture;
        var outcome = await services.GetRequiredService<NetworkImport>().Undo(batch, Actor.System, cancellation);
        if (outcome == ImportOutcome.Done) return ExitCode.Done;
        await Console.Error.WriteLineAsync(services.GetRequiredService<IStringLocalizer<CatalogueModule>>()[$"network.import.outcome.{outcome}"]);
        return ExitCode.CouldNotRun;
    }
}
