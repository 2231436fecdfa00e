using System.Net;

namespace Samverka.Platform.Limits;

/// <summary>How many drafts one visitor may begin: each is kept for a month, and a program could fill the disk with them. Counted in each process by itself.</summary>
public sealed class DraftLimit(DraftLimitSettings settings) : IDisposable
{
    /// <summary>After so long one more may be begun.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(10);

    private readonly Buckets _visitors = new(settings.PerVisitor, Wait);

    /// <summary>False when this visitor (an address, or a network of the newer kind) has begun too many.</summary>
    public bool Takes(IPAddress? visitor) => _visitors.Take(Buckets.Network(visitor));

    public void Dispose() => _visitors.Dispose();
}

/// <summary>What an installation may say of the limit (section <c>DraftLimit</c>).</summary>
public sealed record DraftLimitSettings
{
    /// <summary>Drafts at once of one visitor; then one each ten seconds. More where many share an address.</summary>
    public int PerVisitor { get; init; } = 200;
}
