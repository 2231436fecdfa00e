using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Saving;

namespace Samverka.Platform.Drafts;

/// <summary>
/// Keeps drafts for whoever holds the browser's cookie, 30 days from the last change (contracts: sharing, drafts, links).
/// Fields are merged one by one into what is kept by then, so that two open tabs do not erase each other.
/// </summary>
public sealed class DraftDesk(SamverkaDb db, UnitOfWork work, IHttpContextAccessor http, TimeProvider clock, IdSource ids)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(30);
    private const int MostBegun = 5;
    private const string CookieName = "samverka-draft";

    public async Task<Draft> Start(string kind, CancellationToken cancellation)
    {
        var draft = new Draft { Id = ids.New(), Kind = kind, OwnerHash = Hash(OwnerSecret(create: true)!), ExpiresAt = clock.Now() + Lifetime };
        db.Add(draft);
        await db.SaveChangesAsync(cancellation);
        db.Entry(draft).State = EntityState.Detached;
        return draft;
    }

    /// <summary>Null when there is none, or when it belongs to another browser: the two cannot be told apart.</summary>
    public async Task<Draft?> Find(string kind, Guid id, CancellationToken cancellation)
    {
        if (OwnerSecret(create: false) is not { } secret) return null;
        var (owner, now) = (Hash(secret), clock.Now());
        return await db.Set<Draft>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id && d.Kind == kind && d.OwnerHash == owner && d.ExpiresAt > now, cancellation);
    }

    /// <summary>What this browser has begun, the last touched first.</summary>
    public async Task<IReadOnlyList<Draft>> Begun(string kind, CancellationToken cancellation)
    {
        if (OwnerSecret(create: false) is not { } secret) return [];
        var (owner, now) = (Hash(secret), clock.Now());
        return await db.Set<Draft>().AsNoTracking().Where(d => d.OwnerHash == owner && d.Kind == kind && d.ExpiresAt > now).OrderByDescending(d => d.ExpiresAt).Take(MostBegun).ToListAsync(cancellation);
    }

    /// <summary>A draft that was sent or erased meanwhile stays gone.</summary>
    public async Task Keep(Draft draft, IEnumerable<KeyValuePair<string, string[]>> typed, CancellationToken cancellation)
    {
        await work.Under([new LockKey("drafts", draft.Id.ToString())], new Change(Actor.Visitor, "drafts.keep"), () => Merge(draft, typed, cancellation), cancellation);
        if (OwnerSecret(create: false) is { } secret) Give(secret);
    }

    /// <summary>Removes the draft, in the caller's transaction.</summary>
    public Task Discard(Guid id, CancellationToken cancellation) => db.Set<Draft>().Where(d => d.Id == id).ExecuteDeleteAsync(cancellation);

    /// <summary>Removes every browser's drafts of a kind that stands for one matter, in the caller's transaction.</summary>
    public Task DiscardAll(string kind, CancellationToken cancellation) => db.Set<Draft>().Where(d => d.Kind == kind).ExecuteDeleteAsync(cancellation);

    /// <summary>Gives the draft to this browser: whoever holds its mail link goes on where the draft was left. False when it is gone.</summary>
    public async Task<bool> Adopt(Guid id, CancellationToken cancellation)
    {
        var (owner, now) = (Hash(OwnerSecret(create: true)!), clock.Now());
        return await db.Set<Draft>().Where(d => d.Id == id && d.ExpiresAt > now).ExecuteUpdateAsync(set => set.SetProperty(d => d.OwnerHash, owner), cancellation) == 1;
    }

    /// <summary>Erases what nobody has touched for 30 days; answers how many.</summary>
    public Task<int> EraseExpired(CancellationToken cancellation)
    {
        var now = clock.Now();
        return db.Set<Draft>().Where(d => d.ExpiresAt <= now).ExecuteDeleteAsync(cancellation);
    }

    private async Task<bool> Merge(Draft draft, IEnumerable<KeyValuePair<string, string[]>> typed, CancellationToken cancellation)
    {
        var kept = await db.Set<Draft>().AsNoTracking().Where(d => d.Id == draft.Id).Select(d => d.Fields).FirstOrDefaultAsync(cancellation);
        var (fields, until) = (new Dictionary<string, string[]>(kept ?? draft.Fields), clock.Now() + Lifetime);
        foreach (var (field, values) in typed) fields[field] = values;
        (draft.Fields, draft.ExpiresAt) = (fields, until);
        return await db.Set<Draft>().Where(d => d.Id == draft.Id).ExecuteUpdateAsync(set => set.SetProperty(d => d.Fields, fields).SetProperty(d => d.ExpiresAt, until), cancellation) == 1;
    }

    private string? OwnerSecret(bool create)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Drafts belong to a browser.");
        // The answer that gives the cookie is made in the same request that already needs it.
        if (context.Items[CookieName] is string given) return given;
        if (context.Request.Cookies.TryGetValue(CookieName, out var secret) && secret.Length >= 40) return secret;
        if (!create) return null;
        secret = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        Give(secret);
        return secret;
    }

    // Given anew with every change, so that it lives as long as the draft.
    private void Give(string secret)
    {
        var context = http.HttpContext!;
        if (context.Items[CookieName] is not null) return;
        context.Items[CookieName] = secret;
        context.Response.Cookies.Append(CookieName, secret, new CookieOptions
        {
            HttpOnly = true,
            Secure = context.Request.IsHttps,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            MaxAge = Lifetime,
        });
    }

    private static string Hash(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
