using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Locks;
using Samverka.Platform.Mail;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Accessibility;

/// <summary>What readers could not use: received with a receipt, listed, resolved and opened again.</summary>
internal sealed class Reports(SamverkaDb db, UnitOfWork work, Post post, IHubDirectory hubs, IStringLocalizer<HubsModule> texts, TimeProvider clock, IdSource ids)
{
    /// <summary>False when the report is there already: the form was sent before.</summary>
    public Task<bool> Receive(NewReport command, CancellationToken cancellation)
    {
        var id = command.Id == Guid.Empty ? ids.New() : command.Id;
        return work.Under([new LockKey("hubs", $"accessibility-report {id}")], new Change(Actor.Visitor, "accessibility.report"), async () =>
        {
            if (await db.Set<AccessibilityReport>().AnyAsync(r => r.Id == id, cancellation)) return false;
            db.Add(Make(id, command));
            if (command.Email is { } address) await Receipt(command, address, cancellation);
            return true;
        }, cancellation);
    }

    /// <summary>Open ones first and oldest first, then resolved ones, newest first.</summary>
    /// <param name="scope">Null means every hub.</param>
    public async Task<IReadOnlyList<AccessibilityReport>> All(IReadOnlyList<HubId>? scope, CancellationToken cancellation)
    {
        var reports = await Of(scope).OrderBy(r => r.ReceivedAt).ThenBy(r => r.Id).ToListAsync(cancellation);
        return [.. reports.Where(r => r.ResolvedAt is null), .. reports.Where(r => r.ResolvedAt is not null).OrderByDescending(r => r.ResolvedAt)];
    }

    /// <summary>The oldest that nobody has dealt with.</summary>
    public async Task<IReadOnlyList<AccessibilityReport>> Open(IReadOnlyList<HubId>? scope, int most, CancellationToken cancellation) =>
        await Of(scope).Where(r => r.ResolvedAt == null).OrderBy(r => r.ReceivedAt).ThenBy(r => r.Id).Take(most).ToListAsync(cancellation);

    /// <summary>False when the report is not of these hubs.</summary>
    public async Task<bool> Set(Guid id, bool resolved, IReadOnlyList<HubId>? scope, Actor by, CancellationToken cancellation)
    {
        var report = await db.Set<AccessibilityReport>().FirstOrDefaultAsync(r => r.Id == id, cancellation);
        if (report is null || scope?.Contains(report.HubId) == false) return false;
        if (resolved == report.ResolvedAt is not null) return true;
        report.ResolvedAt = resolved ? clock.Now() : null;
        await work.Save(new Change(by, resolved ? "accessibility.resolve" : "accessibility.reopen"), cancellation);
        return true;
    }

    private AccessibilityReport Make(Guid id, NewReport command) => new()
    {
        Id = id,
        HubId = command.Hub,
        Message = command.Message,
        Where = command.Where,
        Email = command.Email,
        Language = command.Language,
        ReceivedAt = clock.Now(),
    };

    private IQueryable<AccessibilityReport> Of(IReadOnlyList<HubId>? scope)
    {
        var reports = db.Set<AccessibilityReport>().AsNoTracking();
        return scope is null ? reports : reports.Where(r => scope.Contains(r.HubId));
    }

    private async Task Receipt(NewReport command, string address, CancellationToken cancellation)
    {
        var hub = (await hubs.ById(command.Hub, cancellation))!;
        using var _ = command.Language.Speak();
        post.Queue(new MailLetter(
            address, command.Language.Code, texts["accessibility.receipt.subject"],
            [texts["accessibility.receipt.thanks", hub.Name.In(command.Language)], texts["accessibility.receipt.next"]]));
    }
}
