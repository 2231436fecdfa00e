using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue;

public sealed class NetworkSearchTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);

    private readonly NetworkIndex _index = new(
        [
            Card("b", "Malmö Robotics", "SE", "SE224", ("robotics", 5), ("cybersecurity", 2)),
            Card("a", "Åre Data", "SE", "SE322", ("cybersecurity", 4)),
            Card("c", "Zagreb Hub", "HR", "HR050", ("robotics", 2)),
            Card("d", "Quiet", "HR", null),
        ],
        (code, _) => code);

    [Fact]
    public void A_filter_by_technology_and_level_keeps_those_that_declare_at_least_that_level()
    {
        Assert.Equal(["b", "c"], Slugs(new NetworkFilter { Technology = "robotics" }));
        Assert.Equal(["b"], Slugs(new NetworkFilter { Technology = "robotics", Level = 3 }));
    }

    [Fact]
    public void A_level_alone_asks_for_anything_at_that_level() => Assert.Equal(["b", "a"], Slugs(new NetworkFilter { Level = 4 }));

    [Fact]
    public void Counts_say_what_a_further_choice_would_leave_without_the_choice_made_in_the_same_place()
    {
        var answer = _index.Search(new NetworkFilter { Country = "SE", Technology = "robotics" });

        Assert.Equal(1, answer.Total);
        Assert.Equal([("HR", 1), ("SE", 1)], answer.Counts(Facet.Country).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
        Assert.Equal([("cybersecurity", 2), ("robotics", 1)], answer.Counts(Facet.Technology).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)));
    }

    [Fact]
    public void A_count_always_equals_the_list_that_its_choice_gives()
    {
        var filter = new NetworkFilter { Level = 2, Technology = "cybersecurity" };
        foreach (var (country, count) in _index.Search(filter).Counts(Facet.Country))
        {
            Assert.Equal(count, _index.Search(filter with { Country = country }).Total);
        }
    }

    [Theory]
    [InlineData("malmo", "b")]
    [InlineData("ARE data", "a")]
    [InlineData("zag", "c")]
    public void Words_find_names_without_case_and_accents(string text, string slug) => Assert.Equal([slug], Slugs(new NetworkFilter { Text = text }));

    [Fact]
    public void A_region_is_found_by_its_beginning() => Assert.Equal(["b"], Slugs(new NetworkFilter { Region = "SE22" }));

    [Fact]
    public void A_value_that_nobody_has_finds_nothing() => Assert.Empty(Slugs(new NetworkFilter { Technology = "photonics" }));

    [Fact]
    public void Swedish_letters_stand_last_in_swedish_and_by_their_base_in_english()
    {
        Assert.Equal(["b", "d", "c", "a"], Slugs(new NetworkFilter(), Language.Swedish));
        Assert.Equal(["a", "b", "d", "c"], Slugs(new NetworkFilter(), Language.English));
    }

    [Fact]
    public void Pages_follow_one_another_both_ways_and_leave_nothing_out()
    {
        var answer = _index.Search(new NetworkFilter());
        var first = answer.Page(NetworkSort.Name, false, Language.Swedish, null, null, 3);
        var second = answer.Page(NetworkSort.Name, false, Language.Swedish, "c", null, 3);
        var back = answer.Page(NetworkSort.Name, false, Language.Swedish, null, "a", 3);

        Assert.Equal(["b", "d", "c"], first.Cards.Select(card => card.Slug));
        Assert.Equal((false, true), (first.HasPrevious, first.HasNext));
        Assert.Equal(["a"], second.Cards.Select(card => card.Slug));
        Assert.Equal((true, false), (second.HasPrevious, second.HasNext));
        Assert.Equal(first.Cards, back.Cards);
        Assert.Equal((false, true), (back.HasPrevious, back.HasNext));
    }

    [Fact]
    public void Descending_turns_the_order_round() =>
        Assert.Equal(["a", "c", "d", "b"], _index.Search(new NetworkFilter()).Page(NetworkSort.Name, true, Language.Swedish, null, null, 10).Cards.Select(card => card.Slug));

    [Fact]
    public void The_most_similar_share_the_most_at_the_same_levels() =>
        Assert.Equal(["c", "a"], Similar.To(_index.Find("b")!, _index.Cards, 5).Select(card => card.Slug));

    [Fact]
    public void Who_declares_nothing_is_like_nobody() => Assert.Empty(Similar.To(_index.Find("d")!, _index.Cards, 5));

    private List<string> Slugs(NetworkFilter filter, Language? language = null) =>
        [.. _index.Search(filter).All(NetworkSort.Name, language ?? Language.Swedish).Select(card => card.Slug)];

    private static ListingCard Card(string slug, string name, string country, string? region, params (string Code, int Level)[] technologies) => new(
        Ids.New<ListingId>(), slug,
        new ListingFacts { Name = name, Country = country, Type = "edih", Technologies = [.. technologies.Select(level => new SpecialisationLevel(level.Code, level.Level))] },
        region);
}
