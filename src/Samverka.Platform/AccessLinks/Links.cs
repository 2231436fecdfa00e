using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;

namespace Samverka.Platform.AccessLinks;

/// <summary>Makes and opens links for a purpose. Looking at one never uses it up, because mail scanners open links.</summary>
public sealed class Links(SamverkaDb db, TimeProvider clock, IdSource ids)
{
    /// <summary>The token for the address; 256 random bits. The caller saves.</summary>
    public string Create(string purpose, string subject, TimeSpan lifetime, bool once)
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        db.Add(new AccessLink { Id = ids.New(), TokenHash = Hash(token), Purpose = purpose, Subject = subject, ExpiresAt = clock.Now() + lifetime, Once = once });
        return token;
    }

    /// <summary>What the link is for, or null when it is unknown, used up, taken back or too old.</summary>
    public async Task<string?> Peek(string purpose, string token, CancellationToken cancellation) =>
        (await Open(purpose, token).AsNoTracking().FirstOrDefaultAsync(cancellation))?.Subject;

    /// <summary>As <see cref="Peek"/>, and uses a one-time link up; of two at the same moment only one succeeds.</summary>
    public async Task<string?> Use(string purpose, string token, CancellationToken cancellation)
    {
        var subject = await Peek(purpose, token, cancellation);
        if (subject is null) return null;
        var now = clock.Now();
        var used = await Open(purpose, token).ExecuteUpdateAsync(set => set.SetProperty(link => link.UsedAt, now), cancellation);
        return used == 1 ? subject : null;
    }

    /// <summary>Erases links that no longer open anything; some hold a mail address. Answers how many.</summary>
    public Task<int> EraseExpired(CancellationToken cancellation)
    {
        var now = clock.Now();
        return db.Set<AccessLink>().Where(link => link.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Joins the caller's transaction: erases every link of the purpose to the subject.</summary>
    public Task Erase(string purpose, string subject, CancellationToken cancellation) =>
        db.Set<AccessLink>().Where(link => link.Purpose == purpose && link.Subject == subject).ExecuteDeleteAsync(cancellation);

    private IQueryable<AccessLink> Open(string purpose, string token)
    {
        var (hash, now) = (Hash(token), clock.Now());
        return db.Set<AccessLink>().Where(link => link.TokenHash == hash && link.Purpose == purpose
            && link.ExpiresAt > now && (!link.Once || link.UsedAt == null));
    }

    private static string Hash(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
