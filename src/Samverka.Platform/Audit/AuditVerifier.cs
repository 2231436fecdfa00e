using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;

namespace Samverka.Platform.Audit;

/// <summary>Walks the chain from its start and checks every link and every content that is still there.</summary>
public sealed class AuditVerifier(SamverkaDb db)
{
    /// <summary>The anchor is "position:hash" of the chain's end; one exported earlier must still be found at its position.</summary>
    public async Task<AuditReport> Verify(string? anchor, CancellationToken cancellation)
    {
        var walk = new Walk(anchor);
        var rows = from entry in db.Set<AuditEntry>().AsNoTracking()
                   where entry.Position != null
                   orderby entry.Position
                   join content in db.Set<AuditContent>().AsNoTracking() on entry.Id equals content.EntryId into contents
                   from content in contents.DefaultIfEmpty()
                   select new { entry, content };
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellation)) walk.Step(row.entry, row.content);
        var unsealed = await db.Set<AuditEntry>().LongCountAsync(entry => entry.Position == null, cancellation);
        return walk.Report(unsealed);
    }

    private sealed class Walk(string? anchor)
    {
        private byte[] _hash = AuditDigest.Genesis;
        private long _position;
        private long _erased;
        private long? _break;
        // The anchor of an empty chain stands before its first link.
        private bool _anchorSeen = anchor is null || anchor == $"0:{Convert.ToHexString(AuditDigest.Genesis)}";

        public void Step(AuditEntry entry, AuditContent? content)
        {
            _hash = AuditDigest.OfLink(_hash, entry);
            _position++;
            if (content is null) _erased++;
            else if (!AuditDigest.OfContent(content.Salt, content.Json).AsSpan().SequenceEqual(entry.Digest)) Broken();
            if (entry.Position != _position || entry.ChainHash is null || !_hash.AsSpan().SequenceEqual(entry.ChainHash)) Broken();
            if (Anchor() == anchor) _anchorSeen = true;
        }

        public AuditReport Report(long unsealed) =>
            new(_position, unsealed, _erased, _break ?? (_anchorSeen ? null : _position), Anchor());

        private void Broken() => _break ??= _position;

        private string Anchor() => $"{_position}:{Convert.ToHexString(_hash)}";
    }
}
