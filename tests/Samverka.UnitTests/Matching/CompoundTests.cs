using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.UnitTests.Matching;

public class CompoundTests
{
    private static readonly CompoundSplitter Splitter = new(
        new Dictionary<string, int>
        {
            ["robot"] = 20,
            ["cell"] = 12,
            ["tillverkning"] = 30,
            ["process"] = 40,
            ["skola"] = 9,
            ["barnen"] = 8,
            ["kvinna"] = 9,
            ["hälsa"] = 11,
            ["företag"] = 90,
            ["vatten"] = 15,
            ["rening"] = 6,
            ["gång"] = 3,
            ["tillgång"] = 60,
            ["robotcell"] = 1,
            ["tagning"] = 4,
            ["ställning"] = 5,
        },
        new HashSet<string> { "svets", "arm" }, new StopWords(["för", "till", "över"], []));

    [Theory]
    [InlineData("svetsrobot", "svets+robot")]
    [InlineData("robotcell", "robot+cell")]
    [InlineData("robotarm", "robot+arm")]
    [InlineData("tillverkningsprocess", "tillverkning+process")]
    [InlineData("skolbarnen", "skola+barnen")]
    [InlineData("kvinnohälsa", "kvinna+hälsa")]
    [InlineData("vattenreningsprocess", "vatten+rening+process")]
    public void A_compound_is_split_into_known_words(string word, string parts) => Assert.Equal(parts, string.Join('+', Splitter.Split(word)));

    [Theory]
    [InlineData("företag")]
    [InlineData("tillgång")]
    [InlineData("föreställning")]
    [InlineData("övertagning")]
    [InlineData("robotning")]
    [InlineData("robot")]
    [InlineData("robot3cell")]
    [InlineData("")]
    public void A_word_that_only_looks_like_a_compound_stays_whole(string word) => Assert.Empty(Splitter.Split(word));

    [Theory]
    [InlineData(true, "")]
    [InlineData(false, "fire wall")]
    public void An_ordinary_word_is_not_met_by_what_it_looks_made_of(bool known, string met)
    {
        var resources = Build.Resources with { WholeWords = known ? new HashSet<string> { Stemmer.Stem("brandvägg", Language.Swedish) } : [] };
        var index = Build.Index(resources, Build.Text("fire", "en brand i natt", Language.Swedish), Build.Text("fire2", "brand", Language.Swedish),
            Build.Text("wall", "en vägg till", Language.Swedish), Build.Text("wall2", "nästa vägg", Language.Swedish));
        Assert.Equal(met, string.Join(' ', index.Ask("brandvägg", Language.Swedish).Ids().Select(id => id.TrimEnd('2')).Distinct().Order()));
    }
}
