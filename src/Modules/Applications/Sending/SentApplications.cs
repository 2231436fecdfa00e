using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Applications.Sending;

/// <summary>What the page of thanks may show: the draft's id, which only the sender has, opens nothing but this.</summary>
internal sealed class SentApplications(SamverkaDb db)
{
    public Task<SentApplication?> FromDraft(Guid draft, CancellationToken cancellation) =>
        db.Set<Application>().AsNoTracking().Where(a => a.DraftId == draft)
            .Select(a => new SentApplication(a.Reference, a.HubId, a.ContactEmail)).FirstOrDefaultAsync(cancellation);
}

internal sealed record SentApplication(string Reference, HubId Hub, string Email)
{
    private const int ShownOfName = 2;

    /// <summary>Enough of the address to see a slip in it, and not enough to write to it; null when it is erased.</summary>
    public string? SomeOfEmail => Email.LastIndexOf('@') is var at and > 0 ? $"{Email[..Math.Min(ShownOfName, at)]}…{Email[at..]}" : null;
}
