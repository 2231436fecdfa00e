using Samverka.Kernel;
using Samverka.Matching.Domain;

namespace Samverka.UnitTests.Matching;

/// <summary>What the program carries with it works as a whole; the words themselves are data.</summary>
public class MatchingDataTests
{
    private static readonly LanguageResources Resources = MatchingData.Load();

    [Fact]
    public void Every_code_list_has_concepts() =>
        Assert.Equal(["catalogue-service", "sector", "service-function", "technology"], Resources.Concepts.Concepts.Select(concept => concept.Key.List).Distinct().Order());

    [Fact]
    public void No_grammar_word_is_in_the_dictionary_by_itself() =>
        Assert.DoesNotContain(Resources.Lexicon.SwedishWords, word => Resources.Stops.Contains(word, Language.Swedish));

    [Theory]
    [InlineData("svetsrobot till en robotcell", "robot")]
    [InlineData("addativ tilverkning", "additive")]
    [InlineData("3D-skriva reservdelar", "additive")]
    [InlineData("träna en modell för maskininlärning", "ai")]
    public void A_Swedish_need_finds_an_English_description(string need, string expected) =>
        Assert.Equal(expected, Build.Index(Resources,
            Build.Text("robot", "We integrate industrial robots and automated welding stations in your plant.", Language.English),
            Build.Text("additive", "Additive manufacturing of spare parts in metal and polymer.", Language.English),
            Build.Text("ai", "Artificial intelligence: we help you build machine learning models.", Language.English),
            Build.Text("event", "A breakfast meeting about marketing in the textile trade.", Language.English)).Ask(need, Language.Swedish).Ids()[0]);
}
