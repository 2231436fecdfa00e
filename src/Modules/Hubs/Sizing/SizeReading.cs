using Microsoft.EntityFrameworkCore;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Hubs.Sizing;

/// <summary>Works out an enterprise's size class of what one hub knows, with every step to be shown.</summary>
internal sealed class SizeReading(SamverkaDb db, IOrganisationDirectory organisations, ICodeLists lists, TimeProvider clock)
{
    public async Task<SizeView> Of(HubId hub, OrganisationId enterprise, CancellationToken cancellation)
    {
        var ownerships = await Around(hub, enterprise, cancellation);
        var ids = ownerships.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Append(enterprise).Distinct().ToList();
        var figures = await db.Set<SizeFigures>().AsNoTracking().Where(f => f.HubId == hub && ids.Contains(f.OrganisationId)).OrderBy(f => f.YearEnd).ToListAsync(cancellation);
        var names = await organisations.ByIds(ids, cancellation);
        var authorities = ids.Where(id => names.GetValueOrDefault(id)?.IsAuthority == true).ToHashSet();
        return new SizeWork(enterprise, ownerships, figures, authorities, names, lists).Of(clock.Today());
    }

    // Owners of owners, however far: asked step by step, for a group is small and its shape unknown.
    private async Task<IReadOnlyList<Ownership>> Around(HubId hub, OrganisationId enterprise, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, Ownership>();
        var known = new HashSet<OrganisationId> { enterprise };
        for (List<OrganisationId> newest = [enterprise]; newest.Count > 0;)
        {
            var around = newest;
            var links = await db.Set<Ownership>().AsNoTracking().Where(o => o.HubId == hub && (around.Contains(o.OwnerId) || around.Contains(o.OwnedId))).ToListAsync(cancellation);
            foreach (var link in links) found[link.Id] = link;
            newest = [.. links.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Where(known.Add)];
        }

        return [.. found.Values.OrderBy(link => link.From).ThenBy(link => link.Id)];
    }
}

internal sealed class SizeWork(
    OrganisationId enterprise, IReadOnlyList<Ownership> ownerships, IReadOnlyList<SizeFigures> figures, IReadOnlySet<OrganisationId> authorities,
    IReadOnlyDictionary<OrganisationId, OrganisationSummary> names, ICodeLists lists)
{
    public SizeView Of(DateOnly today)
    {
        var own = figures.Where(f => f.OrganisationId == enterprise).ToList();
        var now = new SizeGroup(ownerships, authorities, today);
        var lines = Lines(now.Of(enterprise), today.Year);
        var years = own.Select(year => Year(year)).ToList();
        var classes = SizeClasses.On(lists, today);
        var changed = own.Count > 0 && !Same(now.Of(enterprise), new SizeGroup(ownerships, authorities, own[^1].YearEnd).Of(enterprise));
        return new SizeView(
            lines, Sum(lines), classes, years, Status(lines, classes, years, changed), changed, now.PublicOwner(enterprise) is { } owner ? names.GetValueOrDefault(owner)?.Name : null,
            own, [.. ownerships.Where(link => link.OwnerId == enterprise || link.OwnedId == enterprise)], names);
    }

    // A purchase counts from its day; without one a class needs two years to change.
    private static string? Status(IReadOnlyList<SizeLine> lines, SizeClasses classes, IReadOnlyList<SizeYear> years, bool ownersChanged)
    {
        if (Sum(lines) is not { } sum) return null;
        if (ownersChanged) return classes.Of(sum);
        return SizeClasses.After([.. years.Select(year => year.Class).OfType<string>()]);
    }

    private SizeYear Year(SizeFigures own)
    {
        var lines = Lines(new SizeGroup(ownerships, authorities, own.YearEnd).Of(enterprise), own.YearEnd.Year);
        return new SizeYear(own.YearEnd, Sum(lines) is { } sum ? SizeClasses.On(lists, own.YearEnd).Of(sum) : null);
    }

    private IReadOnlyList<SizeLine> Lines(IReadOnlyList<SizeMember> members, int year) =>
        [.. members.Select(member => new SizeLine(
            member.Id, names.GetValueOrDefault(member.Id)?.Name ?? "–", member.Relation, member.Part, figures.LastOrDefault(f => f.OrganisationId == member.Id && f.YearEnd.Year <= year)))];

    private static FiguresInEuro? Sum(IReadOnlyList<SizeLine> lines) =>
        lines.Any(line => line.Figures is null) ? null : lines.Aggregate(default(FiguresInEuro), (sum, line) => sum + line.Counted!.Value);

    private static bool Same(IReadOnlyList<SizeMember> one, IReadOnlyList<SizeMember> other) => one.ToHashSet().SetEquals(other);
}

/// <summary>One that is counted: its latest figures, null where the hub has none.</summary>
internal sealed record SizeLine(OrganisationId Id, string Name, SizeRelation Relation, Rate Part, SizeFigures? Figures)
{
    public FiguresInEuro? Counted => Figures?.InEuro.Part(Part);
}

/// <summary>The class by one year's figures alone; null where figures are missing.</summary>
internal sealed record SizeYear(DateOnly End, string? Class);

/// <summary>A size class and how it came about. Class is null where figures are missing; an enterprise with a public owner is no SME whatever its class.</summary>
internal sealed record SizeView(
    IReadOnlyList<SizeLine> Lines, FiguresInEuro? Sum, SizeClasses Classes, IReadOnlyList<SizeYear> Years, string? Class, bool OwnersChanged, string? PublicOwner,
    IReadOnlyList<SizeFigures> Figures, IReadOnlyList<Ownership> Ownerships, IReadOnlyDictionary<OrganisationId, OrganisationSummary> Names);
