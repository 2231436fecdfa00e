using Samverka.Catalogue.Contracts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Platform.Clock;
using Samverka.Platform.Watching;

namespace Samverka.Matching.Answering;

/// <summary>Rebuilds this process's index from the catalogue: at start, and when an offering or the network changed anywhere.</summary>
internal sealed class IndexRefresh(AnswerIndex index, IndexDocuments documents, IOfferingDirectory offerings, INetworkDirectory network, TimeProvider clock) : IWatch
{
    public async Task Refresh(CancellationToken cancellation)
    {
        var texts = await offerings.Published(clock.Today(), cancellation);
        var listings = await network.All(cancellation);
        var version = index.NextVersion();
        Document[] made = [.. texts.Select(text => documents.Of(text, version)), .. listings.Select(listing => documents.Of(listing, version))];
        index.Replace(
            made,
            texts.ToDictionary(text => $"{IndexDocuments.OfferingKind}/{text.Summary.Id}", text => text.Summary),
            listings.ToDictionary(listing => $"{IndexDocuments.HubKind}/{listing.Id}"));
    }
}
