using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;
using Samverka.Matching.Pages.Answers;

namespace Samverka.UnitTests.Matching;

/// <summary>A list that may be beside the point says so.</summary>
public class DoubtTests
{
    private static readonly Snapshot Index = Build.Index(
        Build.Text("baker", "vi hjälper ett bageri med kvalitet", Language.Swedish, Of(Build.Food)),
        Build.Text("cell", "en robotcell och underhåll av den", Language.Swedish, Of(Build.Robotics)),
        Build.Text("printing", "metall i tunna skikt", Language.Swedish, Of(Build.Additive)));

    [Theory]
    [InlineData("bageri qwxzvbbq", true)]
    [InlineData("bageri", false)]
    [InlineData("bageri kvalitet qwxzvbbq", false)]
    [InlineData("kvalitet qwxzvbbq zzxqwyy", true)]
    [InlineData("robotcell qwxzvbbq", false)]
    [InlineData("kvalitet 1974 1975", false)]
    public void Who_asks_is_not_what_is_asked_for(string question, bool doubted) => Assert.Equal(doubted, Doubt.About(Answers(question)));

    [Theory]
    [InlineData("robot", "robot")]
    [InlineData("robotcell", "")]
    [InlineData("bageri", "")]
    public void What_is_asked_for_by_name_and_only_met_by_its_field_is_told(string question, string unnamed) =>
        Assert.Equal(unnamed, string.Join(", ", Doubt.Unnamed(Answers(question))));

    [Fact]
    public void A_word_of_the_same_field_does_not_name_what_is_asked_for()
    {
        var resources = new LanguageResources(Build.Resources.Stops, new Lexicon([new("robotcell", ["cell"])]), Build.Resources.Concepts);
        var answers = Build.Index(resources, Build.Text("cell", "a cell for you", Language.English, Of(Build.Robotics))).Ask("robotcell", Language.Swedish).Answers;
        Assert.Contains(answers[0].Reasons, reason => reason is Reason.WordMatched { Via: MatchVia.Translation });
        Assert.Equal(["robotcell"], Doubt.Unnamed(answers));
    }

    private static IReadOnlyList<Answer> Answers(string question) => Index.Ask(question, Language.Swedish).Answers;

    private static DocumentFacts Of(Samverka.Matching.Domain.Concepts.ConceptKey concept) => DocumentFacts.None with { Concepts = [new DeclaredConcept(concept)] };
}
