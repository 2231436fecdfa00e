using System.Security.Cryptography;
using System.Text;

namespace Samverka.Platform.Audit;

/// <summary>The two hashes of the audit: of one content with its salt, and of one link of the chain.</summary>
internal static class AuditDigest
{
    public static readonly byte[] Genesis = new byte[32];

    public static byte[] OfContent(byte[] salt, string json) => SHA256.HashData([.. salt, .. Encoding.UTF8.GetBytes(json)]);

    public static byte[] OfLink(byte[] previous, AuditEntry entry) =>
        SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(
            $"{entry.Id}\n{entry.At:O}\n{entry.Actor}\n{entry.Feature}\n{entry.Subject}\n{entry.SubjectId}\n{Convert.ToHexString(entry.Digest)}")]);
}
