using System.Collections.Concurrent;
using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>What lists have shown lately. An offering is as it was for as long as the index knows of no later revision; its price for the day.</summary>
internal sealed class ShownOfferings
{
    // Some megabytes; more than people look at between two changes of them.
    private const int Most = 4000;

    private readonly ConcurrentDictionary<OfferingId, (int Revision, DateOnly Day, OfferingSummary Offering)> _held = new();

    /// <summary>Null when it must be read.</summary>
    public OfferingSummary? Of(OfferingEntry entry, DateOnly day) =>
        _held.TryGetValue(entry.Id, out var held) && (held.Revision, held.Day) == (entry.Revision, day) ? held.Offering : null;

    public void Keep(OfferingSummary offering, int revision, DateOnly day)
    {
        if (_held.Count >= Most) _held.Clear();
        _held[offering.Id] = (revision, day, offering);
    }
}
