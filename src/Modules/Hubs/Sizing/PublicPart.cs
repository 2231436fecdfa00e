using Samverka.Kernel;

namespace Samverka.Hubs.Sizing;

/// <summary>How much of an enterprise authorities have, directly or through others; from a certain part on it is no SME (Recommendation 2003/361, annex, article 3.4).</summary>
internal sealed class PublicPart(IEnumerable<Ownership> ownerships, IReadOnlySet<OrganisationId> authorities, DateOnly day)
{
    private readonly List<Ownership> _links = [.. Ownership.On(ownerships, day).Where(link => !link.IsExempt || link.Held > SizeRules.On(day).LinkedAbove)];

    public Rate Of(OrganisationId enterprise) => new(Of(enterprise, [enterprise]));

    // Rings of owners end where they began.
    private int Of(OrganisationId enterprise, IReadOnlyCollection<OrganisationId> passed)
    {
        var held = _links.Where(link => link.OwnedId == enterprise && !passed.Contains(link.OwnerId)).Sum(link => (long)link.Held * Public(link.OwnerId, passed) / SizeGroup.Whole);
        return (int)Math.Min(held, SizeGroup.Whole);
    }

    private int Public(OrganisationId owner, IReadOnlyCollection<OrganisationId> passed)
    {
        if (authorities.Contains(owner)) return SizeGroup.Whole;
        var part = Of(owner, [.. passed, owner]);
        return part > SizeRules.On(day).LinkedAbove ? SizeGroup.Whole : part;
    }
}
