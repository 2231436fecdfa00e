using System.Net;

namespace Samverka.Platform.Limits;

/// <summary>
/// How often letters are sent on a visitor's word: for each visitor, and for each purpose and mail address, known here or not, so that nobody's mailbox is filled
/// and nothing is learnt. Counted in each process by itself.
/// </summary>
public sealed class MailLimit(MailLimitSettings settings) : IDisposable
{
    /// <summary>After so long one more may be asked for.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(5);

    public const int PerAddress = 5;

    private readonly Buckets _visitors = new(settings.PerVisitor, TimeSpan.FromSeconds(30));
    private readonly Buckets _addresses = new(PerAddress, Wait);

    /// <summary>False when this visitor, or anybody for this address and purpose, has asked too often.</summary>
    /// <param name="purpose">Links to sign in by and requests for help, for instance, are counted apart.</param>
    public bool Takes(IPAddress? visitor, string purpose, string email) =>
        _visitors.Take(Buckets.Network(visitor)) && _addresses.Take($"{purpose} {email.Trim().ToLowerInvariant()}");

    public void Dispose()
    {
        _visitors.Dispose();
        _addresses.Dispose();
    }
}

/// <summary>What an installation may say of the limit (section <c>MailLimit</c>).</summary>
public sealed record MailLimitSettings
{
    /// <summary>Letters at once on the word of one visitor (an address, or a network of the newer kind); then one each half minute. More where many share an address.</summary>
    public int PerVisitor { get; init; } = 30;
}
