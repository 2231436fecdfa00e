using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Start;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Puts the shipped facts into the network as a batch, unless they or something newer have been there already.</summary>
internal sealed class NetworkAtStart(SamverkaDb db, NetworkImport import) : IStartStep
{
    public int Order => 50;

    public async Task Run(CancellationToken cancellation)
    {
        var (network, checksum) = ShippedNetwork.Read();
        var asOf = network.AsOf;
        if (await db.Set<ImportBatch>().AnyAsync(
            batch => batch.Kind == NetworkImport.Kind && batch.Status != ImportStatus.Preview && batch.AsOf >= asOf, cancellation)) return;
        var rows = network.Hubs.Select((hub, line) => new ReadRow(line + 1, hub.Name, hub.Facts(), [])).ToList();
        var slugs = network.Hubs.ToDictionary(hub => hub.Facts().Identity, hub => hub.Id);
        var batch = await import.Preview(new BatchSource("hubs.json", checksum, "JSON", asOf), rows, slugs, cancellation);
        await import.Apply(batch.Id, Actor.System, cancellation);
    }
}
