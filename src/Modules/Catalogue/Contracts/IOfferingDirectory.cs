namespace Samverka.Catalogue.Contracts;

/// <summary>The published offerings.</summary>
public interface IOfferingDirectory
{
    /// <summary>Unknown and no longer published ids are left out.</summary>
    Task<IReadOnlyDictionary<OfferingId, OfferingSummary>> ByIds(IReadOnlyCollection<OfferingId> ids, CancellationToken cancellation);

    /// <summary>Every offering published on the day, for an index to be built of.</summary>
    Task<IReadOnlyList<OfferingText>> Published(DateOnly day, CancellationToken cancellation);
}
