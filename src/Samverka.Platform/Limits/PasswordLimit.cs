using System.Net;

namespace Samverka.Platform.Limits;

/// <summary>How often one visitor may type a wrong password, whoever's it is: an account of its own is locked, but a list of accounts could be tried through with one password each.</summary>
public sealed class PasswordLimit : IDisposable
{
    /// <summary>After so long one more may be tried.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromSeconds(20);

    public const int PerVisitor = 30;

    private readonly Buckets _visitors = new(PerVisitor, Wait);

    /// <summary>False when this visitor (an address, or a network of the newer kind) has been wrong too often; right ones are never counted.</summary>
    public bool Allows(IPAddress? visitor) => _visitors.HasAny(Buckets.Network(visitor));

    public void Wrong(IPAddress? visitor) => _visitors.Take(Buckets.Network(visitor));

    public void Dispose() => _visitors.Dispose();
}
