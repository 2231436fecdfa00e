using Samverka.Catalogue.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Watching;

namespace Samverka.Matching.Answering;

/// <summary>Makes this process's index of the catalogue: right after the start, for whoever asks before that, and when an offering or the network changed anywhere.</summary>
internal sealed class IndexRefresh(AnswerIndex index, IndexDocuments documents, IOfferingDirectory offerings, INetworkDirectory network, TimeProvider clock) : IWatch
{
    public Task Refresh(CancellationToken cancellation) => index.Make(() => true, version => Read(version, cancellation), cancellation);

    public async Task<AnswerSnapshot> Made(CancellationToken cancellation)
    {
        if (index.Current is null) await index.Make(() => index.Current is null, version => Read(version, cancellation), cancellation);
        return index.Current!;
    }

    private async Task<AnswerDocuments> Read(long version, CancellationToken cancellation)
    {
        var texts = await offerings.Published(clock.Today(), cancellation);
        var listings = await network.All(cancellation);
        return new AnswerDocuments(
            [.. texts.Select(text => documents.Of(text, version)), .. listings.Select(listing => documents.Of(listing, version))],
            texts.ToDictionary(text => $"{IndexDocuments.OfferingKind}/{text.Summary.Id}", text => text.Summary),
            listings.ToDictionary(listing => $"{IndexDocuments.HubKind}/{listing.Id}"));
    }
}
