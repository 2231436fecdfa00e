using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Concepts;

namespace Samverka.UnitTests.Matching;

public class ConceptTests
{
    [Theory]
    [InlineData("Vi söker hjälp med 3D-utskrift", "technology/additive-manufacturing")]
    [InlineData("3d printing of spare parts", "technology/additive-manufacturing")]
    [InlineData("additivt tillverkad", "")]
    [InlineData("två robotar på ett bageri", "technology/robotics|sector/food")]
    [InlineData("an industrial robots shop", "technology/robotics")]
    public void Names_are_recognised_in_both_languages_and_inflected(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Mentions(Build.Resources.Concepts, text)));

    [Fact]
    public void The_longest_name_wins()
    {
        var learning = new Concept(new("t", "ml"), new LocalText("", "machine learning"), [], []);
        var machine = new Concept(new("t", "machine"), new LocalText("", "machine"), [], []);
        Assert.Equal(["t/ml", "t/machine"], Mentions(new ConceptAliases([machine, learning]), "machine learning for a machine"));
    }

    [Fact]
    public void One_name_may_stand_for_two_concepts()
    {
        var one = new Concept(new("technology", "mobility"), new LocalText("Mobilitet", "Mobility"), [], []);
        var other = new Concept(new("sector", "transport"), new LocalText("Transport", "Transport"), ["mobilitet"], []);
        Assert.Equal(["technology/mobility", "sector/transport"], Mentions(new ConceptAliases([one, other]), "mobilitet"));
    }

    private static string[] Mentions(ConceptAliases aliases, string text)
    {
        WordForms[] words = [.. Tokenizer.Read(text).Where(token => !token.Joined).Select(token => WordForms.Of(token.ToString(), aliases))];
        return [.. ConceptAliases.In(words).Select(mention => aliases.Concepts[mention.Concept].Key.ToString())];
    }
}
