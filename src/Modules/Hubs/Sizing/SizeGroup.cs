using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>
/// Who is counted with an enterprise on a day (Recommendation 2003/361, annex, articles 3 and 6): linked enterprises, near or far, in full; partners of any of them, with
/// what is linked to the partner, by their share. Partners of partners are not counted, and authorities are owners but no enterprises.
/// </summary>
internal sealed class SizeGroup(IReadOnlyList<Ownership> ownerships, IReadOnlySet<OrganisationId> authorities, DateOnly day)
{
    private static readonly Rate Whole = new(10_000);

    private readonly List<Ownership> _links = [.. ownerships.Where(link => link.HoldsOn(day))];

    public IReadOnlyList<SizeMember> Of(OrganisationId enterprise)
    {
        var group = Linked(enterprise, []);
        var members = group.Select(id => new SizeMember(id, id == enterprise ? SizeRelation.Own : SizeRelation.Linked, Whole)).ToList();
        foreach (var (partner, share) in Partners(group))
        {
            members.AddRange(Linked(partner, group).Where(id => members.TrueForAll(member => member.Id != id)).Select(id => new SizeMember(id, SizeRelation.Partner, share)));
        }

        return members;
    }

    /// <summary>The authority that has a quarter or more of it or of what is linked to it, which makes it no SME (article 3.4); null when there is none.</summary>
    public OrganisationId? PublicOwner(OrganisationId enterprise)
    {
        var group = Linked(enterprise, []);
        return _links.Where(link => group.Contains(link.OwnedId) && authorities.Contains(link.OwnerId) && link.Kind != OwnershipKind.Independent).Select(link => (OrganisationId?)link.OwnerId).FirstOrDefault();
    }

    private List<OrganisationId> Linked(OrganisationId start, IReadOnlyCollection<OrganisationId> without)
    {
        List<OrganisationId> group = [start];
        for (var i = 0; i < group.Count; i++)
        {
            group.AddRange(Neighbours(group[i], OwnershipKind.Linked).Select(pair => pair.Other).Where(id => !group.Contains(id) && !without.Contains(id)).Distinct().ToList());
        }

        return group;
    }

    private IEnumerable<(OrganisationId Partner, Rate Share)> Partners(IReadOnlyCollection<OrganisationId> group) =>
        group.SelectMany(id => Neighbours(id, OwnershipKind.Partner)).Where(pair => !group.Contains(pair.Other))
            .GroupBy(pair => pair.Other).Select(same => (same.Key, same.Max(pair => pair.Share.TenThousandths))).Select(pair => (pair.Key, new Rate(pair.Item2)));

    private IEnumerable<(OrganisationId Other, Rate Share)> Neighbours(OrganisationId id, OwnershipKind kind) =>
        _links.Where(link => link.Kind == kind && (link.OwnerId == id || link.OwnedId == id))
            .Select(link => (link.OwnerId == id ? link.OwnedId : link.OwnerId, link.Share)).Where(pair => !authorities.Contains(pair.Item1));
}

/// <summary>One that is counted, and the part of its figures that is.</summary>
internal sealed record SizeMember(OrganisationId Id, SizeRelation Relation, Rate Part);

internal enum SizeRelation
{
    Own,
    Linked,
    Partner,
}
