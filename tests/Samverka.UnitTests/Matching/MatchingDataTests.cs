using System.Text.Json;
using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.UnitTests.Matching;

/// <summary>What the program carries with it works as a whole; the words themselves are data.</summary>
public class MatchingDataTests
{
    private static readonly LanguageResources Resources = MatchingData.Load();

    [Fact]
    public void Every_code_list_has_concepts() =>
        Assert.Equal(["catalogue-service", "sector", "service-function", "technology"], Resources.Concepts.Concepts.Select(concept => concept.Key.List).Distinct().Order());

    [Fact]
    public void Every_file_of_words_says_where_they_come_from()
    {
        var assembly = typeof(MatchingData).Assembly;
        string[] files = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("matching.", StringComparison.Ordinal) && !name.Contains("vocabularies", StringComparison.Ordinal))];
        Assert.Superset(new HashSet<string>(["matching.false-friends.json", "matching.shortened-nouns.json", "matching.vague-words.json"]), files.ToHashSet());
        Assert.All(files, name => Assert.NotEqual("", JsonDocument.Parse(assembly.GetManifestResourceStream(name)!).RootElement.GetProperty("source").GetString()));
    }

    [Fact]
    public void The_stems_of_the_files_are_those_that_words_get()
    {
        Assert.All(MatchingData.LoadFalseFriends(), stem => Assert.NotEqual(stem, FalseFriends.Apart(stem)));
        Assert.All(MatchingData.LoadNounEndings().Nouns, noun => Assert.Equal(Stemmer.Stem(noun, Language.Swedish), Stemmer.Stem(noun + "n", Language.Swedish)));
        Assert.All(MatchingData.LoadNounEndings().EndingInEt.Where(word => word.Length > 5), word => Assert.Equal(word, Stemmer.Stem(word, Language.Swedish)));
    }

    [Fact]
    public void No_grammar_word_is_in_the_dictionary_by_itself() =>
        Assert.DoesNotContain(Resources.Lexicon.SwedishWords, word => Resources.Stops.Contains(word, Language.Swedish));

    [Fact]
    public void Every_sector_is_spoken_of_in_everyday_words() =>
        Assert.Empty(Resources.Concepts.Concepts.Select(concept => concept.Key).Where(key => key.List == "sector").Except(Resources.Needs.Needs.SelectMany(need => need.Concepts)));

    [Theory]
    [InlineData("sector/leather", "vi är ett litet garveri", "we run a small tannery with two tanners")]
    [InlineData("sector/automotive", "vi har en bilverkstad", "we do car repair")]
    [InlineData("sector/mining-and-extraction", "vi krossar berg till makadam, en bergkross", "our rock crusher")]
    [InlineData("sector/transport-sector", "våra åkare och deras fraktsedlar", "our lorry drivers and waybills")]
    [InlineData("sector/transport-and-mobility", "vi driver ett taxibolag", "our bus company")]
    [InlineData("sector/polymers-and-plastics", "vi sprutar plast i formverktyg", "we mould plastic")]
    [InlineData("sector/security", "ett vaktbolag", "locksmiths and a guard company")]
    [InlineData("sector/nuclear", "delar till en reaktorhall", "a dosimeter for fuel rods")]
    [InlineData("sector/tobacco", "vi gör snusdosor", "our nicotine pouches")]
    [InlineData("", "vi provar nya vapen mot slarv, rymdes det i lådan under jord på åkern", "hide the guard and vacuum the space")]
    public void A_sector_is_known_by_what_its_people_say(string sector, string swedish, string english)
    {
        string[] late = [.. Resources.Needs.Needs.TakeLast(15).SelectMany(need => need.Concepts).Select(key => $"{key.List}/{key.Code}")];
        foreach (var text in (string[])[swedish, english])
        {
            WordForms[] words = [.. Tokenizer.Read(text).Where(token => !token.Joined).Select(token => WordForms.Of(token.ToString(), Resources.Concepts))];
            var met = Resources.Needs.In(words, null).SelectMany(mention => Resources.Needs.Needs[mention.Need].Concepts).Select(key => $"{key.List}/{key.Code}").Intersect(late).ToList();
            Assert.Equal(sector.Length == 0 ? [] : [sector], met);
        }
    }

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
