using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

public class FilterTests
{
    private static readonly HubId Hub = new(new Guid("018f0000-0000-7000-8000-000000000001"));

    private static readonly DocumentFacts Facts = new()
    {
        Kind = "offering",
        Hub = Hub,
        Place = new Place("SE232", null),
        Online = false,
        Languages = ["sv", "en"],
        Concepts = [new DeclaredConcept(Build.Robotics, 3), new DeclaredConcept(Build.Food, 5)],
    };

    public static TheoryData<string, bool> Choices => new()
    {
        { "kind offering", true }, { "kind hub", false }, { "hub", true }, { "other hub", false }, { "region SE23", true }, { "region SE1", false },
        { "language en", true }, { "language de", false }, { "online", false }, { "robotics", true }, { "additive or robotics", true },
        { "robotics and food", true }, { "additive and food", false }, { "robotics at 3", true }, { "robotics at 4", false }, { "any at 5", true },
    };

    [Theory, MemberData(nameof(Choices))]
    public void A_choice_lets_through_what_it_says(string choice, bool passes) => Assert.Equal(passes, Filter(choice).Passes(Facts, Build.Today));

    [Fact]
    public void What_is_not_known_does_not_pass_a_choice() => Assert.False(Filter("region SE23").Passes(DocumentFacts.None, Build.Today));

    [Fact]
    public void Who_declares_what_is_asked_for_is_told_from_who_only_mentions_it()
    {
        var index = Build.Index(
            Build.Text("declares", "En robot", facts: Facts), Build.Text("mentions", "En robot, robot och robot", facts: new DocumentFacts { Kind = "offering" }),
            Build.Text("declares another", "En robot", facts: Facts with { Concepts = [new DeclaredConcept(Build.Additive)] }));

        Assert.Equal(["declares"], index.Ask("robot", filter: new NeedFilter { DeclaresAsked = true }).Ids());
        Assert.Equal(3, index.Ask("robot").Ids().Length);
    }

    private static NeedFilter Filter(string choice) => choice switch
    {
        "kind offering" => new() { Kinds = ["offering"] },
        "kind hub" => new() { Kinds = ["hub", "event"] },
        "hub" => new() { Hubs = [Hub] },
        "other hub" => new() { Hubs = [new HubId(Guid.Empty)] },
        "region SE23" => new() { Regions = ["SE23"] },
        "region SE1" => new() { Regions = ["SE1"] },
        "language en" => new() { Languages = ["de", "en"] },
        "language de" => new() { Languages = ["de"] },
        "online" => new() { OnlineOnly = true },
        "robotics" => new() { Concepts = [Build.Robotics] },
        "additive or robotics" => new() { Concepts = [Build.Additive, Build.Robotics] },
        "robotics and food" => new() { Concepts = [Build.Robotics, Build.Food] },
        "additive and food" => new() { Concepts = [Build.Additive, Build.Food] },
        "robotics at 3" => new() { Concepts = [Build.Robotics], LowestLevel = 3 },
        "robotics at 4" => new() { Concepts = [Build.Robotics], LowestLevel = 4 },
        "any at 5" => new() { LowestLevel = 5 },
        _ => throw new ArgumentOutOfRangeException(nameof(choice), choice, null),
    };
}
