using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Platform.Clock;
using Samverka.Platform.Outbox;
using Samverka.Platform.Start;

namespace Samverka.Matching.Answering;

/// <summary>Rebuilds the index from the catalogue: at start, and when an offering or the network changed.</summary>
internal sealed class IndexRefresh(AnswerIndex index, IndexDocuments documents, IOfferingDirectory offerings, INetworkDirectory network, TimeProvider clock)
    : IStartStep, IReaction<OfferingChanged>, IReaction<NetworkChanged>
{
    public int Order => 60;

    public async Task Run(CancellationToken cancellation)
    {
        var texts = await offerings.Published(clock.Today(), cancellation);
        var listings = await network.All(cancellation);
        var version = clock.GetUtcNow().Ticks;
        Document[] made = [.. texts.Select(text => documents.Of(text, version)), .. listings.Select(listing => documents.Of(listing, version))];
        index.Replace(
            made,
            texts.ToDictionary(text => $"{IndexDocuments.OfferingKind}/{text.Summary.Id}", text => text.Summary),
            listings.ToDictionary(listing => $"{IndexDocuments.HubKind}/{listing.Id}"));
    }

    public Task React(OfferingChanged happened, CancellationToken cancellation) => Run(cancellation);

    public Task React(NetworkChanged happened, CancellationToken cancellation) => Run(cancellation);
}
