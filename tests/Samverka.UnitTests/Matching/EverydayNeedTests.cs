using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Dictionaries;
using Samverka.Matching.Domain.Everyday;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

public class EverydayNeedTests
{
    private static readonly EverydayNeeds Needs = new(
    [
        new([("maskin* stannar", Language.Swedish), ("break down", Language.English)], [new("underhåll", ["maintenance"])], [Build.Robotics]),
        new([("vete", Language.Swedish), ("intern", Language.English), ("lat*", Language.Swedish)], [], []),
        new([("*virus", Language.Swedish), ("it-angrepp", Language.Swedish)], [new("säkerhet", ["security"])], []),
    ]);

    private static readonly LanguageResources Resources = Build.Resources with
    {
        Needs = Needs,
        Dictionary = new KnownWords(() => [SpellingDictionary.Parse("2\nstannar\nförvarning", "")]),
    };

    [Theory]
    [InlineData("våra maskiner stannar", "0")]
    [InlineData("varje måndag stannar den stora maskinen", "0")]
    [InlineData("they break down", "0")]
    [InlineData("utpressningsvirus", "2")]
    [InlineData("ett IT-angrepp på maskiner som stannat", "0 2")]
    [InlineData("vi odlar vete", "1")]
    [InlineData("vi vill veta", "")]
    [InlineData("maskinen är ny och den är bra men klockan stannar", "")]
    [InlineData("stannar", "")]
    [InlineData("", "")]
    public void A_need_is_recognised_when_its_words_stand_near_each_other(string text, string expected)
    {
        WordForms[] words = [.. Tokenizer.Read(text).Where(token => !token.Joined).Select(token => WordForms.Of(token.ToString(), Build.Resources.Concepts))];
        Assert.Equal(expected, string.Join(' ', Needs.In(words, null).Select(mention => mention.Need)));
    }

    [Theory]
    [InlineData("sv", "en intern kurs", "")]
    [InlineData("en", "our intern", "1")]
    [InlineData("en", "it is later", "")]
    [InlineData("sv", "de är lata", "1")]
    public void A_phrase_of_the_other_language_says_nothing(string language, string text, string expected)
    {
        WordForms[] words = [.. Tokenizer.Read(text).Select(token => WordForms.Of(token.ToString(), Build.Resources.Concepts))];
        Assert.Equal(expected, string.Join(' ', Needs.In(words, Language.All.Single(each => each.Code == language)).Select(mention => mention.Need)));
    }

    [Fact]
    public void What_cures_it_is_found_and_the_words_asked_are_said()
    {
        var answers = Build.Index(Resources, Build.Text("cure", "maintenance", Language.English), Build.Text("other", "marketing", Language.English)).Ask("maskinen stannar", Language.Swedish);
        Assert.Equal(["cure"], answers.Ids());
        Assert.Contains(answers.Answers[0].Reasons, reason => reason is Reason.WordMatched { Asked: "maskinen stannar", Found: "maintenance", Via: MatchVia.Everyday });
        Assert.Contains(answers.Reading.Concepts, concept => Resources.Concepts.Concepts[concept.Concept].Key == Build.Robotics);
        Assert.Empty(answers.Reading.UnknownWords);
    }

    [Fact]
    public void A_word_of_the_language_is_never_corrected_though_the_collection_has_one_like_it()
    {
        var reading = Build.Index(Resources, Build.Text("a", "skannar förvaltning", Language.Swedish)).Ask("stannar förvarning", Language.Swedish).Reading;
        Assert.Empty(reading.Corrections);
        Assert.Equal(["stannar", "förvarning"], reading.UnknownWords);
    }

    [Fact]
    public void A_word_we_have_written_down_is_never_corrected_to_itself() =>
        Assert.Empty(Build.Index(Build.Text("a", "pump")).Ask("sensor kvalitet").Reading.Corrections);

    [Fact]
    public void Every_code_of_a_need_is_in_a_list()
    {
        var resources = MatchingData.Load();
        Assert.All(resources.Needs.Needs.SelectMany(need => need.Concepts), code => Assert.NotNull(resources.Concepts.NumberOf(code)));
    }
}
