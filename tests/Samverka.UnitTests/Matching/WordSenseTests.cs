using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

/// <summary>A word is read as what it says where it stands.</summary>
public class WordSenseTests
{
    private static readonly SensesOfLanguage Swedish = new(
        new HashSet<string> { "vi" }, new HashSet<string> { "hos" }, ["en", "na"], new Dictionary<string, string> { ["robotar"] = "sköter" }, new Dictionary<string, string> { ["svets in"] = "qwxz" });

    private static readonly LanguageResources Resources = Build.Resources with { Senses = new WordSenses(Swedish, SensesOfLanguage.None) };

    [Theory]
    [InlineData("vi robotar", false)]
    [InlineData("robotar hos", false)]
    [InlineData("maskinen robotar", false)]
    [InlineData("stora robotar", true)]
    [InlineData("robotar", true)]
    [InlineData("en robotar", true)]
    public void A_verb_is_no_thing(string text, bool isThing) =>
        Assert.Equal(isThing, Read(text, Language.Swedish).Concepts.Any());

    [Fact]
    public void A_list_that_is_searched_word_for_word_reads_each_by_itself() =>
        Assert.Equal(["svets"], new NeedReader(Build.Index(Resources, Build.Text("a", "svets", Language.Swedish)), RankingWeights.Default).Read("svets in", Language.Swedish, asSentence: false).Words.Select(word => word.Asked));

    [Fact]
    public void The_other_language_reads_it_as_it_does() => Assert.Single(Read("vi robot", Language.English).Concepts);

    [Theory]
    [InlineData("svets in", "svets in")]
    [InlineData("svets på in", "svets")]
    public void Two_words_that_say_one_thing_are_one(string text, string asked) =>
        Assert.Contains(asked, Read(text, Language.Swedish) is var reading ? reading.Words.Select(word => word.Asked).Concat(reading.UnknownWords) : []);

    [Theory]
    [InlineData("sv", "våra brev hamnar fel", "sector/maritime", false)]
    [InlineData("sv", "vi bygger hamnar och farleder", "sector/maritime", true)]
    [InlineData("en", "how do we train them", "sector/transport-and-mobility", false)]
    [InlineData("en", "the train is late again", "sector/transport-and-mobility", true)]
    public void The_words_of_the_program_tell_verbs_from_things(string language, string text, string concept, bool said)
    {
        var resources = MatchingData.Load();
        var reading = new NeedReader(Build.Index(resources, Build.Text("a", "x")), RankingWeights.Default).Read(text, Language.All.Single(each => each.Code == language));
        Assert.Equal(said, reading.Concepts.Any(asked => resources.Concepts.Concepts[asked.Concept].Key.ToString() == concept));
    }

    private static NeedReading Read(string text, Language language) =>
        new NeedReader(Build.Index(Resources, Build.Text("a", "svets robot", Language.Swedish)), RankingWeights.Default).Read(text, language);
}
