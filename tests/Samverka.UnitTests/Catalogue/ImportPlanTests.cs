using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Kernel;
using Samverka.Platform.Imports;

namespace Samverka.UnitTests.Catalogue;

public sealed class ImportPlanTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);

    [Fact]
    public void The_same_rows_on_their_own_result_plan_nothing()
    {
        var rows = new[] { Row(2, "A"), Row(3, "B") };

        var plan = Plan([.. rows.Select(row => Known(row.Facts!))], rows);

        Assert.Empty(plan.Changes);
        Assert.Equal(2, plan.Unchanged);
    }

    [Fact]
    public void New_changed_and_gone_are_told_apart()
    {
        var plan = Plan([Known(Facts("A")), Known(Facts("B")), Known(Facts("Gone"))], [Row(2, "A"), Changed(3, "B"), Row(4, "C")]);

        Assert.Equal(
            [(ChangeKind.Changed, "B"), (ChangeKind.New, "C"), (ChangeKind.Withdrawn, "Gone")],
            plan.Changes.Select(change => (change.Kind, (change.After ?? change.Known!.Facts).Name)));
    }

    [Fact]
    public void Name_country_and_type_together_tell_one_hub_from_another()
    {
        var plan = Plan([Known(Facts("NEST"))], [Row(2, "NEST"), new ReadRow(3, "NEST", Facts("NEST") with { Country = "ES" }, []), new ReadRow(4, "NEST", Facts("NEST") with { Type = "dih" }, [])]);

        Assert.Equal([ChangeKind.New, ChangeKind.New], plan.Changes.Select(change => change.Kind));
    }

    [Fact]
    public void A_listing_whose_row_is_refused_is_neither_changed_nor_withdrawn()
    {
        var plan = Plan([Known(Facts("A"))], [new ReadRow(2, "A", null, [new RowFault(2, "Country", "import.row.unknown", "Sverje")])]);

        Assert.Empty(plan.Changes);
        Assert.Equal((1, 2), (plan.Refused, plan.Faults[0].Line));
    }

    [Fact]
    public void A_hub_that_stands_twice_is_refused_the_second_time_and_says_where_the_first_is()
    {
        var plan = Plan([], [Row(2, "A"), Row(7, "A")]);

        Assert.Single(plan.Changes);
        var fault = Assert.Single(plan.Faults);
        Assert.Equal((7, "import.row.twice"), (fault.Line, fault.Key));
        Assert.Equal(["A", "2"], fault.Arguments);
    }

    [Fact]
    public void A_withdrawn_listing_that_comes_back_is_a_change_even_when_it_says_the_same()
    {
        var plan = Plan([Known(Facts("A"), withdrawn: true)], [Row(2, "A")]);

        Assert.Equal(ChangeKind.Changed, Assert.Single(plan.Changes).Kind);
    }

    [Fact]
    public void What_is_withdrawn_already_is_not_withdrawn_again() => Assert.Empty(Plan([Known(Facts("A"), withdrawn: true), Known(Facts("B"))], [Row(2, "B")]).Changes);

    [Fact]
    public void The_region_stays_while_the_address_does_and_follows_known_hubs_when_it_moves()
    {
        var lund = Facts("A") with { Address = "Gatan 1, 22351 Lund, Sweden", City = "Lund", PostalCode = "22351", Nuts = "SE224" };
        var luleå = Facts("B") with { City = "Luleå", PostalCode = "97775", Nuts = "SE332" };
        var merging = new Merging([lund, luleå]);

        Assert.Equal("SE224", merging.Export(lund, lund with { Nuts = null }).Nuts);
        Assert.Equal("SE332", merging.Export(lund, lund with { Nuts = null, Address = "Vägen 2, 97775 Luleå, Sweden", City = "Luleå", PostalCode = "97775" }).Nuts);
        Assert.Null(merging.Export(null, Facts("C") with { City = "Kiruna" }).Nuts);
    }

    private static ImportPlan Plan(IReadOnlyList<KnownListing> known, IReadOnlyList<ReadRow> rows) => ImportPlan.Of(known, rows, (_, row) => row);

    private static ReadRow Row(int line, string name) => new(line, name, Facts(name), []);

    private static ReadRow Changed(int line, string name) => new(line, name, Facts(name) with { Technologies = [new("robotics", 5)] }, []);

    private static ListingFacts Facts(string name) => new() { Name = name, Country = "SE", Type = "edih", Technologies = [new("robotics", 4)] };

    private static KnownListing Known(ListingFacts facts, bool withdrawn = false) =>
        new(Ids.New<ListingId>(), facts.Name.ToLowerInvariant(), facts, withdrawn ? new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) : null);
}
