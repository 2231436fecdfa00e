using Samverka.Catalogue.Contracts;
using Samverka.Platform.Clock;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>
/// Keeps the index between requests. Every two seconds, and at once after a change in this process, it asks which offerings have changed;
/// a change made on another node is therefore seen within two seconds.
/// </summary>
internal sealed class OfferingCache(TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    // Rows are stamped before they are committed, by clocks that differ a little; looking back again is harmless.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _alone = new(1);
    private readonly Dictionary<OfferingId, OfferingEntry> _entries = [];
    private volatile OfferingIndex? _index;
    private volatile bool _touched = true;
    private DateTime _since = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);
    private DateTime _checkedAt;

    /// <summary>Something is about to be changed here.</summary>
    public void Touch() => _touched = true;

    /// <param name="changed">The offerings that changed at or after an instant, with the newest instant.</param>
    public async Task<OfferingIndex> Get(Func<DateTime, Task<(IReadOnlyList<OfferingEntry> Entries, DateTime? Newest)>> changed, CancellationToken cancellation)
    {
        if (_index is { } fresh && !_touched && clock.Now() - _checkedAt < Rest) return fresh;
        await _alone.WaitAsync(cancellation);
        try
        {
            var now = clock.Now();
            if (_index is { } made && !_touched && now - _checkedAt < Rest) return made;
            _touched = false;
            _index = Take(await changed(_since)) || _index is null ? new OfferingIndex(_entries.Values) : _index;
            _checkedAt = now;
            return _index;
        }
        catch
        {
            _touched = true;
            throw;
        }
        finally
        {
            _alone.Release();
        }
    }

    public void Dispose() => _alone.Dispose();

    private bool Take((IReadOnlyList<OfferingEntry> Entries, DateTime? Newest) changed)
    {
        var any = false;
        foreach (var entry in changed.Entries.Where(entry => !_entries.TryGetValue(entry.Id, out var held) || held.Revision < entry.Revision))
        {
            (_entries[entry.Id], any) = (entry, true);
        }

        if (changed.Newest is { } newest && newest - LookBack > _since) _since = newest - LookBack;
        return any;
    }
}
