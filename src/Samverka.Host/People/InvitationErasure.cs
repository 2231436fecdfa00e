using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Files;
using Samverka.Platform.Jobs;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;

namespace Samverka.Host.People;

/// <summary>Erases invitations that nobody took, with their mail addresses, some time after they ran out.</summary>
internal sealed class InvitationErasure(SamverkaDb db, UnitOfWork work, TimeProvider clock)
{
    public static int Days => Retention.Days["invitation"];

    public async Task<int> Run(CancellationToken cancellation)
    {
        var before = clock.Now().AddDays(-Days);
        var old = await db.Set<Invitation>().Where(i => i.ExpiresAt < before).OrderBy(i => i.ExpiresAt).Take(500).ToListAsync(cancellation);
        db.RemoveRange(old);
        if (old.Count > 0) await work.Save(new Change(Actor.System, "people.erase-invitations"), cancellation);
        return old.Count;
    }
}

internal sealed class InvitationErasureLoop(IServiceScopeFactory scopes, TimeProvider clock, ILogger<InvitationErasureLoop> log) : Loop(TimeSpan.FromHours(6), clock, log)
{
    protected override async Task Turn(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<InvitationErasure>().Run(cancellation);
    }
}
