using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samverka.Platform.Locks;

/// <summary>What a command must be alone about, such as (applications, reference, hub). The scope is the module's name. A command names all its keys at once; they are taken in the order of their numbers, so that no two commands wait for each other in a ring.</summary>
public readonly record struct LockKey(string Scope, string Name)
{
    /// <summary>The 64-bit number PostgreSQL locks on; two keys that share one merely wait for each other.</summary>
    internal long Number => BinaryPrimitives.ReadInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{Scope}\n{Name}")));
}
