using Samverka.Hubs.Sizing;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

/// <summary>Who is counted with an enterprise: Recommendation 2003/361, annex, articles 3 and 6.</summary>
public sealed class SizingTests
{
    private static int _made;

    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly OrganisationId A = Ids.New<OrganisationId>();
    private static readonly OrganisationId B = Ids.New<OrganisationId>();
    private static readonly OrganisationId C = Ids.New<OrganisationId>();
    private static readonly OrganisationId D = Ids.New<OrganisationId>();
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void Linked_enterprises_count_in_full_however_far()
    {
        var members = Group(Owns(A, B, 100), Owns(B, C, 51), Owns(A, D, 60)).Of(C);

        Assert.Equal(C, members[0].Id);
        Assert.Equal(new HashSet<OrganisationId> { A, B, D }, members.Skip(1).Select(member => member.Id).ToHashSet());
        Assert.All(members.Skip(1), member => Assert.Equal((SizeRelation.Linked, 10_000), (member.Relation, member.Part.TenThousandths)));
    }

    [Fact]
    public void A_partner_counts_by_its_share_with_what_is_linked_to_it_and_not_with_its_own_partners()
    {
        var members = Group(Owns(B, A, 30), Owns(B, C, 80), Owns(D, B, 25)).Of(A);

        Assert.Equal(new HashSet<(OrganisationId, int)> { (A, 10_000), (B, 3_000), (C, 3_000) }, members.Select(member => (member.Id, member.Part.TenThousandths)).ToHashSet());
    }

    [Fact]
    public void A_partner_of_a_linked_enterprise_counts_too() =>
        Assert.Contains(new SizeMember(C, SizeRelation.Partner, Rate.OfPercent(40)), Group(Owns(B, A, 100), Owns(B, C, 40)).Of(A));

    [Theory]
    [InlineData(24, 1)]
    [InlineData(25, 2)]
    [InlineData(50, 2)]
    public void A_quarter_makes_a_partner_and_more_than_half_a_link(int percent, int counted)
    {
        var members = Group(Owns(B, A, percent)).Of(A);

        Assert.Equal(counted, members.Count);
        Assert.All(members.Skip(1), member => Assert.Equal(SizeRelation.Partner, member.Relation));
    }

    [Fact]
    public void Whoever_decides_is_linked_whatever_the_share() =>
        Assert.Equal(SizeRelation.Linked, Group(Owns(B, A, 5, controls: true)).Of(A)[1].Relation);

    [Fact]
    public void What_linked_enterprises_hold_is_added_up()
    {
        Assert.Equal(3, Group(Owns(B, A, 15), Owns(C, A, 15), Owns(B, C, 100)).Of(A).Count);
        Assert.Equal(SizeRelation.Linked, Group(Owns(B, A, 30), Owns(C, A, 30), Owns(B, C, 100)).Of(A)[1].Relation);
        Assert.Single(Group(Owns(B, A, 15), Owns(C, A, 15)).Of(A));
    }

    [Fact]
    public void Of_cross_holdings_the_greater_counts_and_rings_come_to_an_end()
    {
        Assert.Equal(Rate.OfPercent(40), Group(Owns(B, A, 30), Owns(A, B, 40)).Of(A)[1].Part);
        Assert.Equal(3, Group(Owns(A, B, 60), Owns(B, C, 60), Owns(C, A, 60)).Of(A).Count);
    }

    [Fact]
    public void An_exempt_investor_is_no_partner_but_linked_above_half()
    {
        Assert.Single(Group(Owns(B, A, 40, exempt: true)).Of(A));
        Assert.Equal(2, Group(Owns(B, A, 60, exempt: true)).Of(A).Count);
    }

    [Fact]
    public void What_has_ended_or_not_begun_is_not_counted() =>
        Assert.Single(Group(Owns(B, A, 100, to: Day.AddDays(-1)), Owns(C, A, 100, from: Day.AddDays(1))).Of(A));

    [Fact]
    public void Authorities_are_no_enterprises_to_be_counted() =>
        Assert.Equal([A], new SizeGroup([Owns(B, A, 100), Owns(B, C, 100)], new HashSet<OrganisationId> { B }, Day).Of(A).Select(member => member.Id));

    [Fact]
    public void What_authorities_hold_is_added_up_through_those_they_own()
    {
        Assert.Equal(Rate.OfPercent(30), Public([Owns(B, A, 15), Owns(C, A, 15)], B, C));
        Assert.Equal(Rate.OfPercent(30), Public([Owns(B, C, 60), Owns(C, A, 30)], B));
        Assert.Equal(Rate.OfPercent(9), Public([Owns(B, C, 30), Owns(C, A, 30)], B));
        Assert.Equal(Rate.OfPercent(0), Public([Owns(B, A, 30, exempt: true)], B));
        Assert.Equal(Rate.OfPercent(0), Public([Owns(A, C, 70), Owns(B, C, 30)], B));
        Assert.Equal(Rate.OfPercent(20), Public([Owns(A, C, 60), Owns(C, A, 60), Owns(B, A, 20)], B));
    }

    [Fact]
    public void What_two_records_of_one_say_of_the_same_owner_counts_once()
    {
        Assert.Equal(new SizeMember(B, SizeRelation.Partner, Rate.OfPercent(30)), Group(Owns(B, A, 30), Owns(B, A, 30)).Of(A)[1]);
        Assert.Equal(Rate.OfPercent(40), Group(Owns(B, A, 30), Owns(B, A, 40)).Of(A)[1].Part);
        Assert.Equal(SizeRelation.Linked, Group(Owns(B, A, 100, to: Day.AddYears(-1)), Owns(B, A, 60, from: Day.AddDays(-1))).Of(A)[1].Relation);
        Assert.Equal(Rate.OfPercent(20), Public([Owns(B, A, 20), Owns(B, A, 20)], B));
    }

    private static Rate Public(Ownership[] links, params OrganisationId[] authorities) => new PublicPart(links, authorities.ToHashSet(), Day).Of(A);

    private static SizeGroup Group(params Ownership[] links) => new(links, new HashSet<OrganisationId>(), Day);

    // Each made after the one before it.
    private static Guid Next() => new(Interlocked.Increment(ref _made), 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    private static Ownership Owns(OrganisationId owner, OrganisationId owned, int percent, bool controls = false, bool exempt = false, DateOnly? from = null, DateOnly? to = null) =>
        new() { Id = Next(), HubId = Ids.New<HubId>(), OwnerId = owner, OwnedId = owned, Share = Rate.OfPercent(percent), Controls = controls, IsExempt = exempt, From = from, To = to };
}
