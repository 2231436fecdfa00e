using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.UnitTests.Matching;

public class Bm25fTests
{
    // Two documents, English. Titles: "pump" (1 word) and none. Bodies: "pump valve" (2) and "valve valve motor gear" (4); the mean is 3.
    private static readonly Snapshot Index = Build.Index(Build.Bare,
        new Document("a", 1, [new FieldText(TextField.Title, "pump", Language.English), new FieldText(TextField.Body, "pump valve", Language.English)], DocumentFacts.None),
        new Document("b", 1, [new FieldText(TextField.Body, "valve valve motor gear", Language.English)], DocumentFacts.None));

    [Fact]
    public void A_word_in_two_fields_is_weighed_before_it_is_saturated()
    {
        // Title: boost 2.5, length 1 of mean 1 -> 2.5. Body: 1 / (1 - 0.75 + 0.75 * 2/3) = 1 / 0.75 = 1.3333.
        double frequency = 2.5 + 1 / 0.75;
        Assert.Equal(frequency * 2.2 / (1.2 + frequency), Value("pump", 0), 1e-6);
        Assert.Equal(0, Value("pump", 1));
    }

    [Fact]
    public void A_long_text_is_held_against_the_word()
    {
        // b: 2 / (1 - 0.75 + 0.75 * 4/3) = 2 / 1.25 = 1.6.
        Assert.Equal(1.6 * 2.2 / 2.8, Value("valv", 1), 1e-6);
    }

    [Fact]
    public void Rare_words_weigh_more()
    {
        Assert.Equal(Math.Log(1 + 1.5 / 1.5), Index.Words.Rarity(Index.Term("pump")!.Value), 1e-6);
        Assert.Equal(Math.Log(1 + 0.5 / 2.5), Index.Words.Rarity(Index.Term("valv")!.Value), 1e-6);
    }

    [Fact]
    public void The_score_is_the_share_of_the_most_that_could_be_had()
    {
        double frequency = 2.5 + 1 / 0.75;
        var answer = Assert.Single(Index.Ask("pump", Language.English).Answers);
        Assert.Equal(frequency / (1.2 + frequency), answer.Score, 1e-6);
    }

    private static double Value(string stem, int document) => Index.Words.Value(Index.Term(stem)!.Value, document);
}
