using Samverka.Kernel;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;
using Samverka.Matching.Pages.Answers;

namespace Samverka.UnitTests.Matching;

/// <summary>Words that speak of no subject weigh in an answer, but are no reason for it.</summary>
public class GeneralWordTests
{
    private static readonly LanguageResources Resources = Build.Resources with { General = new StopWords(["prova", "köper"], ["try", "buy"]) };

    [Theory]
    [InlineData("prova svets", "prova*, svets")]
    [InlineData("Prova", "Prova*")]
    public void They_are_marked_among_the_reasons(string ask, string reasons)
    {
        var answer = Build.Index(Resources, Build.Text("a", "prova en svets", Language.Swedish)).Ask(ask, Language.Swedish).Answers[0];
        Assert.Equal(reasons, string.Join(", ", answer.Reasons.OfType<Reason.WordMatched>().OrderBy(word => word.Asked).Select(word => word.Asked + (word.IsGeneral ? "*" : ""))));
    }

    [Fact]
    public void Nobody_misses_them()
    {
        var answers = Build.Index(Resources, Build.Text("a", "svets", Language.Swedish), Build.Text("b", "prova kvalitet", Language.Swedish)).Ask("prova svets köper qwxzvbbq", Language.Swedish);
        var missing = answers.Answers[0].Objections.OfType<Objection.WordsMissing>().Single();
        Assert.Equal(["qwxzvbbq"], missing.Asked);
    }

    [Fact]
    public void A_slip_of_one_asks_for_nothing()
    {
        var answer = Build.Index(Resources, Build.Text("a", "svets", Language.Swedish), Build.Text("b", "kvalitet", Language.Swedish)).Ask("prva svets qwxzvbbq", Language.Swedish).Answers.Single();
        Assert.Equal(["qwxzvbbq"], answer.Objections.OfType<Objection.WordsMissing>().Single().Asked);
    }

    [Fact]
    public void Alone_a_slip_of_one_may_be_a_name()
    {
        var reader = new NeedReader(Build.Index(Resources, Build.Text("a", "svets", Language.Swedish)), RankingWeights.Default);
        Assert.Equal(["prva"], reader.Read("prva", Language.Swedish, asSentence: false).UnknownWords);
        Assert.Empty(reader.Read("prva", Language.Swedish).UnknownWords);
    }

    [Fact]
    public void In_a_text_of_unknown_words_only_the_first_are_looked_into()
    {
        var reader = new NeedReader(Build.Index(Resources, Build.Text("a", "svets", Language.Swedish)), RankingWeights.Default);
        Assert.Equal(["qwxa", "qwxb", "qwxc", "qwxd", "qwxe", "qwxf", "prva"], reader.Read("qwxa qwxb qwxc qwxd qwxe qwxf prva", Language.Swedish).UnknownWords);
    }

    [Fact]
    public void An_answer_that_meets_nothing_else_is_doubtful()
    {
        var index = Build.Index(Resources, Build.Text("a", "prova en svets", Language.Swedish));
        Assert.True(Doubt.About(index.Ask("prova", Language.Swedish).Answers));
        Assert.False(Doubt.About(index.Ask("prova svets", Language.Swedish).Answers));
    }

    [Fact]
    public void What_most_documents_of_a_kind_say_is_a_reason_for_none_of_them()
    {
        var answer = Build.Index(Offerings(30, "företag")).Ask("företag svets", Language.Swedish).Answers[0];
        Assert.Equal(["företag*", "svets"], answer.Reasons.OfType<Reason.WordMatched>().Select(word => word.Asked + (word.IsGeneral ? "*" : "")).Order());
    }

    [Theory]
    [InlineData(30, "robot")]
    [InlineData(10, "företag")]
    public void Unless_they_are_few_or_it_names_a_technology(int documents, string common) =>
        Assert.DoesNotContain(Build.Index(Offerings(documents, common)).Ask(common, Language.Swedish).Answers[0].Reasons, reason => reason is Reason.WordMatched { IsGeneral: true });

    [Fact]
    public void A_vague_word_weighs_as_any_but_is_no_reason_and_is_not_missed()
    {
        var vague = Build.Resources with { Vague = new StopWords(["pengar"], []) };
        Document[] documents = [Build.Text("a", "svets med pengar", Language.Swedish), Build.Text("b", "svets", Language.Swedish)];
        var (said, before) = (Build.Index(vague, documents).Ask("svets pengar", Language.Swedish), Build.Index(documents).Ask("svets pengar", Language.Swedish));
        Assert.Equal(before.Answers.Select(answer => answer.Score), said.Answers.Select(answer => answer.Score));
        Assert.Equal(["pengar"], said.Answers[0].Reasons.OfType<Reason.WordMatched>().Where(word => word.IsGeneral).Select(word => word.Asked));
        Assert.Empty(said.Answers[1].Objections.OfType<Objection.WordsMissing>());
        Assert.True(Doubt.NothingAnswers(Build.Index(vague, documents).Ask("pengar", Language.Swedish).Answers));
        Assert.False(Doubt.NothingAnswers(said.Answers));
    }

    [Fact]
    public void A_compound_of_which_only_the_vague_part_is_met_is_missed()
    {
        var vague = Build.Resources with { Vague = new StopWords(["plan"], []) };
        var answer = Build.Index(vague, Build.Text("a", "en plan", Language.Swedish), Build.Text("b", "en svets med en plan", Language.Swedish)).Ask("svetsplan", Language.Swedish).Answers.Single(found => found.Document.Id == "a");
        Assert.Equal(["svetsplan"], answer.Objections.OfType<Objection.WordsMissing>().Single().Asked);
    }

    private static Document[] Offerings(int number, string common) =>
        [.. Enumerable.Range(0, number).Select(i => Build.Text($"{i:D2}", i == 0 ? $"{common} svets" : i % 2 == 0 ? common : "annat", Language.Swedish, DocumentFacts.None with { Kind = "offering" }))];

    [Fact]
    public void Everyday_verbs_are_listed_and_subjects_are_not()
    {
        var (general, stops) = (MatchingData.Load().General, MatchingData.Load().Stops);
        foreach (var word in (string[])["try", "buy", "stop"]) Assert.True(general.Contains(word, Language.English) && !stops.Contains(word, Language.English), word);
        foreach (var word in (string[])["prova", "köper", "stoppa"]) Assert.True(general.Contains(word, Language.Swedish) && !stops.Contains(word, Language.Swedish), word);
        foreach (var word in (string[])["robot", "svets", "maskin", "kvalitet", "stopp", "data"]) Assert.False(general.Contains(word, null), word);
    }
}
