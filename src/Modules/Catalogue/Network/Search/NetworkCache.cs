namespace Samverka.Catalogue.Network.Search;

/// <summary>Keeps the index between requests until the state it was made of has changed.</summary>
internal sealed class NetworkCache : IDisposable
{
    private readonly SemaphoreSlim _alone = new(1);
    private volatile Entry? _entry;

    public async Task<NetworkIndex> Get(NetworkState state, Func<Task<NetworkIndex>> load, CancellationToken cancellation)
    {
        if (_entry is { } known && known.State == state) return known.Index;
        await _alone.WaitAsync(cancellation);
        try
        {
            if (_entry is { } made && made.State == state) return made.Index;
            var index = await load();
            _entry = new Entry(state, index);
            return index;
        }
        finally
        {
            _alone.Release();
        }
    }

    public void Dispose() => _alone.Dispose();

    private sealed record Entry(NetworkState State, NetworkIndex Index);
}
