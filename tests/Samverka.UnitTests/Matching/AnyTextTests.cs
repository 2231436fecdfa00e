using CsCheck;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Bridge;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.UnitTests.Matching;

/// <summary>What holds for every text somebody could write.</summary>
public class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "svets", "robot", "-", "'s", " ", "å", "3D", "\uD800", "\u0301", "💡", "ﷺ", "\0", "\u202E", "<script>", "kvalitetskontroll", "ß", "İ", "ǆ",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String, Gen.Char.Array[0, 80].Select(letters => new string(letters)),
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i])
            .Array[0, 30].Select(string.Concat));

    private static readonly Snapshot Index = Build.Index(
        Build.Text("a", "svetsrobot robot cell kvalitet kontroll tillverkning"), Build.Text("b", "quality control and additive manufacturing"), Build.Text("c", ""));

    [Fact]
    public void Any_need_is_answered() => AnyText.Sample(text =>
    {
        foreach (var answer in Index.Ask(text).Answers)
            Assert.True(double.IsFinite(answer.Score) && answer.Score > 0);
    });

    [Fact]
    public void Any_document_can_be_indexed_and_found_by_its_own_text() => AnyText.Sample(text =>
    {
        var index = Build.Index(Build.Text("a", text), Build.Text("b", "något annat"));
        bool hasWords = Tokenizer.Read(text).Any(token => token.Text.Length > 1 && !Build.Resources.Stops.Contains(token.ToString(), null));
        Assert.True(!hasWords || index.Ask(text).Ids()[0] == "a");
    }, iter: 300);

    [Fact]
    public void A_token_stands_where_it_says() => AnyText.Sample(text =>
    {
        foreach (Token token in Tokenizer.Read(text, out string cleaned))
            Assert.InRange(token.Start + token.Length, 1, cleaned.Length);
    });

    [Fact]
    public void Every_part_of_a_compound_is_a_word_and_every_key_is_long_enough() => AnyText.Sample(text =>
    {
        foreach (Token token in Tokenizer.Read(text))
        {
            Assert.All(Index.Vocabulary.Compounds.Split(token.ToString()), part => Assert.True(part.Length >= 3));
            Assert.True(Cognate.Key(token.ToString()) is null or { Length: >= 5 });
        }
    });

    [Fact]
    public void Distance_is_the_same_both_ways_and_zero_only_for_the_same_word()
    {
        var word = Gen.Char["abåöx"].Array[0, 12].Select(letters => new string(letters));
        Gen.Select(word, word).Sample((left, right) =>
        {
            int distance = EditDistance.Between(left, right, 100);
            Assert.Equal(distance, EditDistance.Between(right, left, 100));
            Assert.Equal(left == right, distance == 0);
        });
    }

    [Fact]
    public void Distance_within_a_limit_is_the_distance_and_beyond_it_is_more_than_the_limit()
    {
        var word = Gen.Char["abåöx"].Array[0, 12].Select(letters => new string(letters));
        Gen.Select(word, word, Gen.Int[0, 8]).Sample((left, right, limit) =>
        {
            int distance = EditDistance.Between(left, right, 100), within = EditDistance.Between(left, right, limit);
            Assert.Equal(distance <= limit, within <= limit);
            if (distance <= limit) Assert.Equal(distance, within);
        });
    }

    /// <summary>One word asked for, documents of one length, and a newcomer of that length without the word: rarity scales all alike.</summary>
    [Fact]
    public void A_document_without_the_word_does_not_change_the_order_of_those_that_have_it() =>
        Gen.Int[1, 9].Array[2, 8].Sample(counts =>
        {
            Document[] documents = [.. counts.Select((count, i) => Build.Text($"d{i}", string.Join(' ', Enumerable.Repeat("pump", count).Concat(Enumerable.Repeat("kaffe", 10 - count)))))];
            Document newcomer = Build.Text("new", string.Join(' ', Enumerable.Repeat("kaffe", 10)));
            Assert.Equal(Build.Index(documents).Ask("pump").Ids(), Build.Index([.. documents, newcomer]).Ask("pump").Ids());
        }, iter: 200);
}
