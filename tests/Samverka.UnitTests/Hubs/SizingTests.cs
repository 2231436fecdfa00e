using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.UnitTests.Hubs;

public sealed class SizingTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly OrganisationId A = Ids.New<OrganisationId>();
    private static readonly OrganisationId B = Ids.New<OrganisationId>();
    private static readonly OrganisationId C = Ids.New<OrganisationId>();
    private static readonly OrganisationId D = Ids.New<OrganisationId>();
    private static readonly DateOnly Day = new(2026, 12, 31);

    [Fact]
    public void Linked_enterprises_count_in_full_however_far()
    {
        var members = Group(Owns(A, B, 100), Owns(B, C, 51)).Of(C);

        Assert.Equal([(C, SizeRelation.Own), (B, SizeRelation.Linked), (A, SizeRelation.Linked)], members.Select(member => (member.Id, member.Relation)));
        Assert.All(members, member => Assert.Equal(10_000, member.Part.TenThousandths));
    }

    [Fact]
    public void A_partner_counts_by_its_share_with_what_is_linked_to_it_and_not_with_its_own_partners()
    {
        var members = Group(Owns(B, A, 30), Owns(B, C, 80), Owns(D, B, 25)).Of(A);

        Assert.Equal([(A, 10_000), (B, 3_000), (C, 3_000)], members.Select(member => (member.Id, member.Part.TenThousandths)));
    }

    [Fact]
    public void Less_than_a_quarter_counts_not_at_all_unless_the_owner_decides()
    {
        Assert.Single(Group(Owns(B, A, 24)).Of(A));
        Assert.Equal(2, Group(Owns(B, A, 24, controls: true)).Of(A).Count);
    }

    [Fact]
    public void What_has_ended_or_not_begun_is_not_counted() =>
        Assert.Single(Group(Owns(B, A, 100, to: Day.AddDays(-1)), Owns(C, A, 100, from: Day.AddDays(1))).Of(A));

    [Fact]
    public void An_authority_that_owns_a_quarter_is_named_and_its_figures_are_not_counted()
    {
        var group = Group([Owns(B, A, 100)], B);

        Assert.Equal(B, group.PublicOwner(A));
        Assert.Single(group.Of(A));
    }

    [Theory]
    [InlineData("small", "small")]
    [InlineData("small,medium", "small")]
    [InlineData("small,medium,medium", "medium")]
    [InlineData("small,medium,small,medium", "small")]
    [InlineData("medium,micro,small", "small")]
    [InlineData("small,medium,large", "medium")]
    public void A_class_changes_when_two_years_in_a_row_lie_on_the_same_side(string years, string after) => Assert.Equal(after, SizeClasses.After(years.Split(',')));

    private static SizeGroup Group(params Ownership[] links) => Group(links, []);

    private static SizeGroup Group(Ownership[] links, params OrganisationId[] authorities) => new(links, authorities.ToHashSet(), Day);

    private static Ownership Owns(OrganisationId owner, OrganisationId owned, int percent, bool controls = false, DateOnly? from = null, DateOnly? to = null) =>
        new() { Id = Ids.New(), HubId = Ids.New<HubId>(), OwnerId = owner, OwnedId = owned, Share = Rate.OfPercent(percent), Controls = controls, From = from, To = to };
}
