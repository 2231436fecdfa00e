using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>
/// Keeps the index between requests. After a change in this process, and when <see cref="OfferingWatch"/> has heard of one in another, the next
/// request asks which offerings have changed.
/// </summary>
internal sealed class OfferingCache : IDisposable
{
    // Rows are stamped before they are committed, by clocks that differ a little; looking back again is harmless.
    private static readonly TimeSpan LookBack = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _alone = new(1);
    private readonly Dictionary<OfferingId, OfferingEntry> _entries = [];
    private volatile OfferingIndex? _index;
    private volatile bool _touched = true;
    private DateTime _since = DateTime.SpecifyKind(DateTime.MinValue, DateTimeKind.Utc);

    /// <summary>The index where nothing is known to have changed since; null when it must be made or asked for.</summary>
    public OfferingIndex? Fresh => _touched ? null : _index;

    /// <summary>Something is about to be changed here, or has been elsewhere.</summary>
    public void Touch() => _touched = true;

    /// <param name="changed">The offerings that changed at or after an instant, with the newest instant.</param>
    public async Task<OfferingIndex> Get(Func<DateTime, Task<(IReadOnlyList<OfferingEntry> Entries, DateTime? Newest)>> changed, CancellationToken cancellation)
    {
        if (Fresh is { } fresh) return fresh;
        await _alone.WaitAsync(cancellation);
        try
        {
            if (Fresh is { } made) return made;
            _touched = false;
            _index = Take(await changed(_since)) || _index is null ? new OfferingIndex(_entries.Values) : _index;
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
