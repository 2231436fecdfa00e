using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Sizing;

/// <summary>Reads what one hub knows of an organisation's size and of its owners, near and far. Records that were merged count as one.</summary>
internal sealed class SizeReading(SamverkaDb db, IOrganisationDirectory organisations, ICodeLists lists)
{
    public async Task<SizeView> Of(HubId hub, OrganisationSummary organisation, DateOnly day, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, Ownership>();
        var standing = new Dictionary<OrganisationId, OrganisationId>();
        // Owners of owners, however far: asked step by step, for a group is small and its shape unknown.
        for (List<OrganisationId> newest = [organisation.Id]; newest.Count > 0;)
        {
            foreach (var (alias, one) in await organisations.WithAliases(newest, cancellation)) standing[alias] = one;
            var links = await Around(hub, [.. standing.Keys], cancellation);
            newest = [.. links.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Distinct().Where(id => !standing.ContainsKey(id))];
            foreach (var link in links) found[link.Id] = link;
        }

        var figures = await Figures(hub, [.. standing.Keys], cancellation);
        foreach (var link in found.Values) (link.OwnerId, link.OwnedId) = (standing[link.OwnerId], standing[link.OwnedId]);
        foreach (var one in figures) one.OrganisationId = standing[one.OrganisationId];
        return await Show(organisation, [.. found.Values.OrderBy(link => link.From).ThenBy(link => link.Id)], figures, day, cancellation);
    }

    /// <summary>What was taken away of the organisation's own records, so that it can be put back.</summary>
    public async Task<(IReadOnlyList<SizeFigures> Figures, IReadOnlyList<Ownership> Owners)> Removed(HubId hub, OrganisationId organisation, CancellationToken cancellation)
    {
        var ids = (await organisations.WithAliases([organisation], cancellation)).Keys.ToList();
        return (
            await db.Set<SizeFigures>().IgnoreQueryFilters().AsNoTracking().Where(f => f.IsRemoved && f.HubId == hub && ids.Contains(f.OrganisationId)).OrderBy(f => f.YearEnd).ToListAsync(cancellation),
            await db.Set<Ownership>().IgnoreQueryFilters().AsNoTracking().Where(o => o.IsRemoved && o.HubId == hub && (ids.Contains(o.OwnerId) || ids.Contains(o.OwnedId))).OrderBy(o => o.Id).ToListAsync(cancellation));
    }

    private async Task<SizeView> Show(OrganisationSummary organisation, IReadOnlyList<Ownership> ownerships, IReadOnlyList<SizeFigures> figures, DateOnly day, CancellationToken cancellation)
    {
        var names = await organisations.ByIds([.. ownerships.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Append(organisation.Id).Distinct()], cancellation);
        var classes = SizeClasses.On(lists, day);
        var authorities = names.Values.Where(name => name.IsAuthority).Select(name => name.Id).ToHashSet();
        var points = new SizeWork(organisation.Id, ownerships, figures, authorities, classes).Of(day);
        return new SizeView(
            day, classes, points, [.. figures.Where(f => f.OrganisationId == organisation.Id)],
            [.. ownerships.Where(link => link.OwnerId == organisation.Id || link.OwnedId == organisation.Id)], names);
    }

    private Task<List<Ownership>> Around(HubId hub, IReadOnlyList<OrganisationId> ids, CancellationToken cancellation) =>
        db.Set<Ownership>().AsNoTracking().Where(o => o.HubId == hub && (ids.Contains(o.OwnerId) || ids.Contains(o.OwnedId))).ToListAsync(cancellation);

    private Task<List<SizeFigures>> Figures(HubId hub, IReadOnlyList<OrganisationId> ids, CancellationToken cancellation) =>
        db.Set<SizeFigures>().AsNoTracking().Where(f => f.HubId == hub && ids.Contains(f.OrganisationId)).OrderBy(f => f.YearEnd).ToListAsync(cancellation);
}

/// <summary>A size class as of a day with every step to it, and the hub's own records of the organisation.</summary>
internal sealed record SizeView(
    DateOnly Day, SizeClasses Classes, IReadOnlyList<SizePoint> Points, IReadOnlyList<SizeFigures> Figures, IReadOnlyList<Ownership> Owners,
    IReadOnlyDictionary<OrganisationId, OrganisationSummary> Names)
{
    public SizePoint Latest => Points[^1];

    public bool IsEmpty => Figures.Count == 0 && Owners.Count == 0;

    public string Name(OrganisationId id) => Names.GetValueOrDefault(id)?.Name ?? "–";
}
