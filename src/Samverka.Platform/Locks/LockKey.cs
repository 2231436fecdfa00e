using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samverka.Platform.Locks;

/// <summary>What a command must be alone about, such as (applications, reference, hub). The scope is the module's name; keys of lower floors are taken first.</summary>
public readonly record struct LockKey(string Scope, string Name) : IComparable<LockKey>
{
    /// <summary>The 64-bit number PostgreSQL locks on; two keys that share one merely wait for each other.</summary>
    internal long Number => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Scope}\n{Name}")));

    public int CompareTo(LockKey other) => Number.CompareTo(other.Number);
}
