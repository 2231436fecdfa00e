using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

public class RankingTests
{
    private static readonly GeoPoint Borås = new(57.72, 12.94), Gothenburg = new(57.71, 11.97), Luleå = new(65.58, 22.15);

    private static DocumentFacts At(GeoPoint point, string nuts) => new() { Place = new Place(nuts, point) };

    private static readonly Asker InBorås = new() { Place = new Place("SE232", Borås) };

    [Fact]
    public void The_reasons_name_the_words_as_typed_and_as_found()
    {
        var answer = Assert.Single(Build.Index(Build.Text("a", "Svetsrobotarna byggs", Language.Swedish), Build.Text("b", "robot", Language.Swedish),
            Build.Text("c", "robot svets", Language.Swedish)).Ask("Svetsrobotar", Language.Swedish).Answers, answer => answer.Document.Id == "a");
        var word = answer.Reasons.OfType<Reason.WordMatched>().First();
        Assert.Equal(("Svetsrobotar", "svetsrobotarna", MatchVia.SameWord), (word.Asked, word.Found, word.Via));
    }

    [Theory]
    [InlineData("en svets", "svets", "svets", "sv")]
    [InlineData("a welded beam", "welded", "svets", "en")]
    public void A_word_that_was_found_tells_its_languages_and_which_part_of_a_compound_met_it(string text, string found, string part, string language)
    {
        var of = Language.Parse(language)!.Value;
        var answer = Build.Index(Build.Text("a", text, of), Build.Text("b", "svets", Language.Swedish), Build.Text("c", "robot", Language.Swedish)).Ask("svetsrobotar", Language.Swedish).Answers.Single(answer => answer.Document.Id == "a");
        var word = Assert.Single(answer.Reasons.OfType<Reason.WordMatched>());
        Assert.Equal((found, part), (word.Found, word.Part));
        Assert.Equal([of], word.UsedIn);
    }

    [Fact]
    public void A_description_in_both_languages_gives_the_word_of_the_one_asked_in()
    {
        FieldText[] texts = [new(TextField.Title, "Welding, welding and welding", Language.English), new(TextField.Body, "En lång text om en svets, plåt och mycket annat", Language.Swedish)];
        var index = Build.Index(new Document("a", 1, texts, DocumentFacts.None), Build.Text("b", "robot svets", Language.Swedish));
        Assert.Equal(("svets", MatchVia.Translation), Found("svetsrobot", Language.Swedish));
        Assert.Equal(("welding", MatchVia.SameWord), Found("welding", Language.English));

        (string, MatchVia) Found(string need, Language language)
        {
            var word = Assert.Single(index.Ask(need, language).Answers.Single(answer => answer.Document.Id == "a").Reasons.OfType<Reason.WordMatched>());
            return (word.Found, word.Via);
        }
    }

    [Fact]
    public void Of_two_alike_the_nearer_comes_first_and_both_say_how_far()
    {
        var answers = Build.Index(Build.Text("a", "svets", null, At(Luleå, "SE332")), Build.Text("b", "svets", null, At(Gothenburg, "SE232"))).Ask("svets", null, InBorås);
        Assert.Equal(["b", "a"], answers.Ids());
        Assert.Contains(answers.Answers[0].Reasons, reason => reason is Reason.Near { Kilometres: > 50 and < 65 });
        Assert.Contains(new Reason.SameRegion("SE232"), answers.Answers[0].Reasons);
        Assert.Contains(answers.Answers[1].Objections, objection => objection is Objection.FarAway { Kilometres: > 900 });
        Assert.Equal(ScoreKind.Nearness, answers.Answers[0].AheadOf(answers.Answers[1])[0].Kind);
    }

    [Fact]
    public void A_near_answer_to_another_question_does_not_pass_an_answer_to_this_one()
    {
        var index = Build.Index(Build.Text("far", "svets robot kvalitet sensor", null, At(Luleå, "SE332")), Build.Text("near", "kaffe sensor", null, At(Borås, "SE232")));
        Assert.Equal(["far", "near"], index.Ask("svets robot kvalitet sensor", null, InBorås).Ids());
    }

    [Fact]
    public void A_declared_level_decides_between_equals_and_a_low_one_is_told()
    {
        var answers = Build.Index(Leveled("a", 1), Leveled("b", 5), Leveled("c", 3)).Ask("robot");
        Assert.Equal(["b", "c", "a"], answers.Ids());
        Assert.Contains(new Objection.LowLevel(Build.Robotics, 1), answers.Answers[2].Objections);
        Assert.Contains(answers.Answers[0].Reasons, reason => reason is Reason.ConceptMatched { Declared: true, Level: 5, Asked: "robot" });
    }

    [Fact]
    public void Not_for_public_bodies_comes_last_and_says_why()
    {
        var answers = Build.Index(
            Build.Text("a", "svets", null, new DocumentFacts { ForPublicBodies = false }), Build.Text("b", "svets kaffe te vatten", null, new DocumentFacts { ForPublicBodies = true }))
            .Ask("svets", null, new Asker { PublicBody = true });
        Assert.Equal(["b", "a"], answers.Ids());
        Assert.Contains(new Objection.NotForPublicBodies(), answers.Answers[1].Objections);
    }

    [Fact]
    public void What_is_not_for_the_asker_comes_after_everything_that_is_however_well_it_fits()
    {
        var answers = Build.Index(
            Build.Text("a", "svetsrobot svetsar", null, new DocumentFacts { CustomerTypes = ["micro"] }), Build.Text("b", "robot kaffe te vatten saft bullar", null, new DocumentFacts { CustomerTypes = ["large"] }))
            .Ask("svetsrobot som svetsar", null, new Asker { CustomerType = "large" });
        Assert.Equal(["b", "a"], answers.Ids());
        Assert.True(answers.Answers[1].Score > answers.Answers[0].Score);
        Assert.Equal([1, 2], answers.Answers.Select(answer => answer.Rank));
    }

    [Fact]
    public void Language_kind_price_and_last_day_are_told()
    {
        var facts = new DocumentFacts { Languages = ["de"], CustomerTypes = ["micro"], PriceKnown = false, LastDay = Build.Today.AddDays(10) };
        var answer = Assert.Single(Build.Index(Build.Text("a", "svets", null, facts)).Ask("svets", null, new Asker { Languages = ["sv"], CustomerType = "large" }).Answers);
        Assert.Equal(4, answer.Objections.Count);
        Assert.Contains(new Objection.EndsSoon(Build.Today.AddDays(10), 10), answer.Objections);
        Assert.Contains(new Objection.PriceUnknown(), answer.Objections);
        Assert.Contains(answer.Objections, objection => objection is Objection.OtherLanguages { Languages: ["de"] });
        Assert.Contains(answer.Objections, objection => objection is Objection.NotForCustomerType { CustomerType: "large" });
    }

    [Fact]
    public void What_has_ended_is_left_out_unless_asked_for()
    {
        var index = Build.Index(Build.Text("a", "svets", null, new DocumentFacts { LastDay = Build.Today.AddDays(-1) }), Build.Text("b", "svets", null, new DocumentFacts { LastDay = Build.Today }));
        Assert.Equal(["b"], index.Ask("svets").Ids());
        var all = index.Ask("svets", filter: new NeedFilter { WithEnded = true });
        Assert.Equal(["a", "b"], all.Ids());
        Assert.Contains(new Objection.Ended(Build.Today.AddDays(-1)), all.Answers[0].Objections);
    }

    [Fact]
    public void The_parts_sum_to_the_score()
    {
        var facts = new DocumentFacts { Place = new Place("SE232", Gothenburg), Concepts = [new(Build.Robotics, 4), new(Build.Food)], Languages = ["sv"], PriceKnown = true, CustomerTypes = ["micro"] };
        var asker = InBorås with { Languages = ["en"], CustomerType = "large", Sectors = [Build.Food] };
        var answer = Build.Index(Build.Text("a", "en svetsrobot", null, facts), Build.Text("b", "en robot")).Ask("svetsrobot med kvalitet", null, asker).Answers.Single(answer => answer.Document.Id == "a");
        Assert.Equal(8, answer.Parts.Count);
        Assert.Equal(answer.Score, answer.Parts.Sum(part => part.Points), 1e-9);
        Assert.Equal(answer.PointsFor(ScoreKind.Words) + answer.PointsFor(ScoreKind.Concepts),
            answer.Score * answer.Reasons.Sum(reason => reason switch { Reason.WordMatched word => word.Share, Reason.ConceptMatched concept => concept.Share, _ => 0 }), 1e-6);
    }

    [Fact]
    public void Ties_are_broken_by_the_ordinal_order_of_the_id() =>
        Assert.Equal(["B", "a", "å"], Build.Index(Build.Text("å", "svets"), Build.Text("a", "svets"), Build.Text("B", "svets")).Ask("svets").Ids());

    [Fact]
    public void The_order_in_which_documents_arrive_changes_nothing()
    {
        Document[] documents = [.. Enumerable.Range(0, 40).Select(i => Build.Text($"d{i}", string.Join(' ', Enumerable.Repeat("svets", i % 5 + 1).Append("robot").Append($"ord{i}"))))];
        var forward = Build.Index(documents).Ask("svetsrobot kvalitet");
        var backward = Build.Index([.. documents.Reverse()]).Ask("svetsrobot kvalitet");
        Assert.Equal(forward.Answers.Select(answer => (answer.Document.Id, answer.Score)), backward.Answers.Select(answer => (answer.Document.Id, answer.Score)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    public void No_text_asks_for_everything_that_passes_the_filter(string text)
    {
        var index = Build.Index(Build.Text("a", "svets", null, new DocumentFacts { Online = true }), Build.Text("b", "kaffe"));
        Assert.Equal(["a", "b"], index.Ask(text).Ids());
        Assert.Equal(["a"], index.Ask(text, filter: new NeedFilter { OnlineOnly = true }).Ids());
    }

    [Fact]
    public void A_need_of_grammar_words_alone_finds_nothing() => Assert.Empty(Build.Index(Build.Text("a", "och svets för")).Ask("och att för").Answers);

    private static Document Leveled(string id, int level) => Build.Text(id, "robot", null, new DocumentFacts { Concepts = [new DeclaredConcept(Build.Robotics, level)] });
}
