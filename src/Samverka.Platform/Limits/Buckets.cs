using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Samverka.Platform.Limits;

/// <summary>How often each of many may do a thing: so many at once, then one more each time <c>again</c> has gone by. Counted in each process by itself.</summary>
internal sealed class Buckets(int most, TimeSpan again) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions { TokenLimit = most, TokensPerPeriod = 1, ReplenishmentPeriod = again, QueueLimit = 0 }));

    public bool Take(string who)
    {
        using var lease = _limiter.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    public bool HasAny(string who) => _limiter.GetStatistics(who)?.CurrentAvailablePermits > 0;

    // Whoever has one address of the newer kind has a whole network of 2^64 of them.
    public static string Network(IPAddress? visitor) =>
        visitor is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(visitor.GetAddressBytes()[..8]) : visitor?.MapToIPv4().ToString() ?? "";

    public void Dispose() => _limiter.Dispose();
}
