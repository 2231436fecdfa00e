using Samverka.Kernel;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.UnitTests.Matching;

public class LanguageTests
{
    [Fact]
    public void A_Swedish_need_finds_an_English_text_by_the_dictionary() =>
        Assert.Equal(["en"], Build.Index(Build.Text("en", "maintenance and quality", Language.English), Build.Text("other", "marketing", Language.English))
            .Ask("underhåll och kvalitet", Language.Swedish).Ids());

    [Fact]
    public void An_English_need_finds_a_Swedish_text() =>
        Assert.Equal(["sv"], Build.Index(Build.Text("sv", "underhållet av maskinerna", Language.Swedish)).Ask("maintenance", Language.English).Ids());

    [Fact]
    public void The_parts_of_a_compound_are_translated() =>
        Assert.Equal(["en"], Build.Index(Build.Text("en", "welding of frames", Language.English), Build.Text("b", "marketing", Language.English))
            .Ask("svetsrobot", Language.Swedish).Ids());

    [Fact]
    public void A_concept_leads_across_the_languages()
    {
        var answers = Build.Index(Build.Text("en", "we offer 3D printing", Language.English), Build.Text("b", "we offer coffee", Language.English))
            .Ask("additiv tillverkning", Language.Swedish);
        Assert.Equal("en", answers.Ids()[0]);
        Assert.Contains(answers.Answers[0].Reasons, reason => reason is Reason.ConceptMatched { Declared: false } concept && concept.Concept == Build.Additive);
    }

    [Fact]
    public void Words_of_the_same_origin_meet_without_a_dictionary() =>
        Assert.Equal(["en"], Build.Index(Build.Text("en", "communication and digitalization", Language.English)).Ask("kommunikation", Language.Swedish).Ids());

    [Fact]
    public void A_need_in_both_languages_finds_both() =>
        Assert.Equal(["en", "sv"], Build.Index(Build.Text("en", "predictive models", Language.English), Build.Text("sv", "pumparna läcker", Language.Swedish), Build.Text("x", "kaffe"))
            .Ask("vi vill ha predictive model för pumpar").Ids().Order());

    [Fact]
    public void An_English_term_in_a_Swedish_text_is_found_in_another_inflection()
    {
        var index = Build.Index(Build.Text("sv", "vi arbetar med welding för att bygga", Language.Swedish),
            Build.Text("e1", "welding for the car", Language.English), Build.Text("e2", "welding of the ship", Language.English), Build.Text("e3", "the welding", Language.English));
        Assert.Contains("sv", index.Ask("welded", Language.English).Ids());
    }

    [Fact]
    public void A_misspelt_need_is_understood_and_says_so()
    {
        var answers = Build.Index(Build.Text("en", "3D printing", Language.English), Build.Text("b", "coffee", Language.English)).Ask("addativ tilverkning", Language.Swedish);
        Assert.Equal("en", answers.Ids()[0]);
        Assert.Equal([new CorrectedWord("addativ", "additiv"), new CorrectedWord("tilverkning", "tillverkning")], answers.Reading.Corrections);
    }

    [Fact]
    public void A_word_the_collection_knows_is_never_corrected() =>
        Assert.Empty(Build.Index(Build.Text("a", "malning"), Build.Text("b", "målning")).Ask("malning").Reading.Corrections);

    [Fact]
    public void A_beginning_finds_the_longer_word() =>
        Assert.Equal(["a"], Build.Index(Build.Text("a", "elektroplätering", Language.Swedish)).Ask("elektropl", Language.Swedish).Ids());

    [Fact]
    public void What_nobody_knows_is_named_as_unknown()
    {
        var answers = Build.Index(Build.Text("a", "pump")).Ask("pump qwxzvbbq");
        Assert.Equal(["qwxzvbbq"], answers.Reading.UnknownWords);
        Assert.Contains(answers.Answers[0].Objections, objection => objection is Objection.WordsMissing missing && missing.Asked.SequenceEqual(["qwxzvbbq"]));
    }

    [Fact]
    public void Only_so_many_unknown_words_of_a_long_text_are_guessed_at()
    {
        const string typed = "kugghjxl kuggxjul kuxghjul kxgghjul kugghjux kugghjulx kugghyul kuggyjul";
        var reading = Build.Index(Build.Text("a", "kugghjul")).Ask(typed).Reading;
        Assert.Equal(6, reading.Corrections.Count);
        Assert.Equal(["kugghyul", "kuggyjul"], reading.UnknownWords);
    }
}
