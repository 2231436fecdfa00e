using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>
/// Who is counted with an enterprise on a day (Recommendation 2003/361, annex, articles 3 and 6): linked enterprises, near or far, in full; partners of any of them, with
/// what is linked to the partner, by their share. Partners of partners are not counted, and authorities are owners but no enterprises.
/// </summary>
internal sealed class SizeGroup
{
    public const int Whole = 10_000;

    private readonly SizeRules _rules;
    private readonly List<Ownership> _links;
    private readonly Dictionary<OrganisationId, HashSet<OrganisationId>> _linked;

    public SizeGroup(IEnumerable<Ownership> ownerships, IReadOnlySet<OrganisationId> authorities, DateOnly day)
    {
        _rules = SizeRules.On(day);
        _links = [.. Ownership.On(ownerships, day).Where(link => link.OwnerId != link.OwnedId && !authorities.Contains(link.OwnerId) && !authorities.Contains(link.OwnedId))];
        _linked = _links.SelectMany(link => (OrganisationId[])[link.OwnerId, link.OwnedId]).Distinct().ToDictionary(id => id, id => new HashSet<OrganisationId> { id });
        while (_linked.Keys.FirstOrDefault(id => Majority(id) is not null) is var owned && owned != default) Join(_linked[owned], Majority(owned)!);
    }

    /// <summary>The enterprise first, then those that are linked to it, then partners.</summary>
    public IReadOnlyList<SizeMember> Of(OrganisationId enterprise)
    {
        var own = _linked.GetValueOrDefault(enterprise) ?? [enterprise];
        var others = _linked.Values.Distinct().Where(other => other != own).Select(other => (Members: other, Share: Math.Max(Held(own, other), Held(other, own))));
        return
        [
            new SizeMember(enterprise, SizeRelation.Own, new Rate(Whole)),
            .. own.Where(id => id != enterprise).Select(id => new SizeMember(id, SizeRelation.Linked, new Rate(Whole))),
            .. others.Where(other => other.Share >= _rules.PartnerFrom).SelectMany(other => other.Members.Select(id => new SizeMember(id, SizeRelation.Partner, new Rate(Math.Min(other.Share, Whole))))),
        ];
    }

    // Those who together, being linked to each other, have the majority; null where nobody outside its own group has.
    private HashSet<OrganisationId>? Majority(OrganisationId owned) =>
        _links.Where(link => link.OwnedId == owned && _linked[link.OwnerId] != _linked[owned])
            .GroupBy(link => _linked[link.OwnerId]).FirstOrDefault(owners => owners.Sum(link => link.Held) > _rules.LinkedAbove)?.Key;

    private void Join(HashSet<OrganisationId> one, HashSet<OrganisationId> other)
    {
        one.UnionWith(other);
        foreach (var id in other) _linked[id] = one;
    }

    // The most that the owners together have in any one of the others; of cross-holdings the greater counts.
    private int Held(HashSet<OrganisationId> owners, HashSet<OrganisationId> owned) =>
        _links.Where(link => owners.Contains(link.OwnerId) && owned.Contains(link.OwnedId) && !link.IsExempt)
            .GroupBy(link => link.OwnedId).Select(links => links.Sum(link => link.Held)).DefaultIfEmpty().Max();
}

/// <summary>One that is counted, and the part of its figures that is.</summary>
internal sealed record SizeMember(OrganisationId Id, SizeRelation Relation, Rate Part);

internal enum SizeRelation
{
    Own,
    Linked,
    Partner,
}
