using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Saving;

namespace Samverka.Hubs.Sizing;

/// <summary>Erases for good all that one hub knows of an organisation's size and owners, what was taken away too, and what the audit holds of it.</summary>
internal sealed class SizeErasure(SamverkaDb db, UnitOfWork work, AuditErasure audit, IOrganisationDirectory organisations)
{
    public async Task<SizeCounts> Count(HubId hub, OrganisationId organisation, CancellationToken cancellation)
    {
        var (figures, owners) = await Of(hub, organisation, cancellation);
        return new SizeCounts(figures.Count, owners.Count, figures.Concat<SizeRecord>(owners).Count(record => record.IsRemoved));
    }

    public Task<int> Erase(HubId hub, OrganisationId organisation, string ground, Actor by, CancellationToken cancellation)
    {
        var change = new Change(by, "sizes.erase", ground);
        return work.Under(SizeEditor.Locks(hub), change, async () =>
        {
            var (figures, owners) = await Of(hub, organisation, cancellation);
            db.RemoveRange(figures);
            db.RemoveRange(owners);
            await audit.SaveErased(change, [.. figures.Select(Audited), .. owners.Select(Audited)], cancellation);
            return figures.Count + owners.Count;
        }, cancellation);
    }

    private static AuditSelection Audited<T>(T record)
        where T : SizeRecord => new(typeof(T).Name, record.Id.ToString(), null);

    // Removed ones are hidden from every other question.
    private async Task<(List<SizeFigures> Figures, List<Ownership> Owners)> Of(HubId hub, OrganisationId organisation, CancellationToken cancellation)
    {
        var ids = (await organisations.WithAliases([organisation], cancellation)).Keys.ToList();
        return (
            await db.Set<SizeFigures>().IgnoreQueryFilters().Where(f => f.HubId == hub && ids.Contains(f.OrganisationId)).ToListAsync(cancellation),
            await db.Set<Ownership>().IgnoreQueryFilters().Where(o => o.HubId == hub && (ids.Contains(o.OwnerId) || ids.Contains(o.OwnedId))).ToListAsync(cancellation));
    }
}

/// <param name="Removed">How many of them were taken away and could be put back.</param>
internal sealed record SizeCounts(int Figures, int Owners, int Removed)
{
    public bool IsEmpty => Figures + Owners == 0;
}
