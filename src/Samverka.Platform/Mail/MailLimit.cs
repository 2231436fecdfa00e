using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace Samverka.Platform.Mail;

/// <summary>
/// How often letters are sent on a visitor's word: for each visitor, and for each purpose and mail address, known here or not, so that nobody's mailbox is filled
/// and nothing is learnt. Counted in each process by itself.
/// </summary>
public sealed class MailLimit(MailLimitSettings settings) : IDisposable
{
    /// <summary>After so long one more may be asked for.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    public const int PerAddress = 5;

    private readonly PartitionedRateLimiter<string> _visitors = Limiter(settings.PerVisitor, TimeSpan.FromSeconds(30));
    private readonly PartitionedRateLimiter<string> _addresses = Limiter(PerAddress, Wait);

    /// <summary>False when this visitor, or anybody for this address and purpose, has asked too often.</summary>
    /// <param name="purpose">Links to sign in by and requests for help, for instance, are counted apart.</param>
    public bool Takes(IPAddress? visitor, string purpose, string email) =>
        Take(_visitors, Network(visitor)) && Take(_addresses, $"{purpose} {email.Trim().ToLowerInvariant()}");

    public void Dispose()
    {
        _visitors.Dispose();
        _addresses.Dispose();
    }

    private static bool Take(PartitionedRateLimiter<string> limiter, string who)
    {
        using var lease = limiter.AttemptAcquire(who);
        return lease.IsAcquired;
    }

    // Whoever has one address of the newer kind has a whole network of 2^64 of them.
    private static string Network(IPAddress? visitor) =>
        visitor is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(visitor.GetAddressBytes()[..8]) : visitor?.MapToIPv4().ToString() ?? "";

    private static PartitionedRateLimiter<string> Limiter(int most, TimeSpan again) => PartitionedRateLimiter.Create<string, string>(who =>
        RateLimitPartition.GetTokenBucketLimiter(who, _ => new TokenBucketRateLimiterOptions { TokenLimit = most, TokensPerPeriod = 1, ReplenishmentPeriod = again, QueueLimit = 0 }));
}

/// <summary>What an installation may say of the limit (section <c>MailLimit</c>).</summary>
public sealed record MailLimitSettings
{
    /// <summary>Letters at once on the word of one visitor (an address, or a network of the newer kind); then one each half minute. More where many share an address.</summary>
    public int PerVisitor { get; init; } = 30;
}
