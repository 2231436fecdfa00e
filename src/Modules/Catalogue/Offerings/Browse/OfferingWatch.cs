using Samverka.Platform.Watching;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>Tells the cache of this process that offerings have changed, here or on another node.</summary>
internal sealed class OfferingWatch(OfferingCache cache) : IWatch
{
    public Task Refresh(CancellationToken cancellation)
    {
        cache.Touch();
        return Task.CompletedTask;
    }
}
