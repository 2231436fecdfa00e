using Samverka.Matching.Domain.Analysis;

namespace Samverka.UnitTests.Matching;

public class SpellingTests
{
    private static readonly Spelling Spelling = new(new Dictionary<string, int>
    {
        ["tillverkning"] = 9,
        ["additiv"] = 4,
        ["robotar"] = 3,
        ["malning"] = 2,
        ["målning"] = 7,
        ["robust"] = 5,
        ["kvalitet"] = 8,
    });

    [Theory]
    [InlineData("tilverkning", "tillverkning")]
    [InlineData("addativ", "additiv")]
    [InlineData("kvaliett", "kvalitet")]
    [InlineData("robtar", "robotar")]
    public void A_misspelt_word_finds_the_one_that_was_meant(string typed, string meant) => Assert.Equal(meant, Spelling.Correct(typed)[0].Word);

    [Fact]
    public void Other_forms_of_a_word_are_looked_for_once()
    {
        Assert.Equal(["robotar"], Spelling.FormsOf("roboten"));
        Assert.Same(Spelling.FormsOf("roboten"), Spelling.FormsOf("roboten"));
    }

    [Fact]
    public void Missing_dots_are_a_smaller_mistake_than_a_wrong_letter()
    {
        var spelling = new Spelling(new Dictionary<string, int> { ["målning"] = 1, ["milning"] = 50 });
        Assert.Equal("målning", Assert.Single(spelling.Correct("malning")).Word);
    }

    [Theory]
    [InlineData("tilverkning", true)]
    [InlineData("kvaliett", true)]
    [InlineData("rabust", true)]
    [InlineData("illverkning", false)]
    [InlineData("obotar", false)]
    [InlineData("obutar", false)]
    public void Only_a_likely_slip_with_one_clear_meaning_is_certain(string typed, bool certain) =>
        Assert.Equal(certain, Spelling.Correct(typed).Any(correction => correction.Certain));

    [Fact]
    public void Two_words_as_near_leave_it_open_unless_one_is_far_more_common()
    {
        Assert.False(new Spelling(new Dictionary<string, int> { ["skanna"] = 2, ["skenna"] = 2 }).Correct("skinna")[0].Certain);
        Assert.True(new Spelling(new Dictionary<string, int> { ["skanna"] = 9, ["skenna"] = 2 }).Correct("skinna")[0].Certain);
    }

    [Fact]
    public void Whatever_lies_within_the_limit_is_found_however_it_is_looked_for()
    {
        var random = new Random(4711);
        for (var round = 0; round < 3_000; round++)
        {
            var meant = new string([.. Enumerable.Range(0, random.Next(7, 14)).Select(_ => "abcdeåäö"[random.Next(8)])]);
            var typed = Slip(Slip(meant, random), random);
            if (typed.Length < 7 || EditDistance.Between(typed, meant, 2 * EditDistance.One) > 2 * EditDistance.One) continue;
            Assert.Equal(meant, Assert.Single(new Spelling([new(meant, 1)]).Correct(typed)).Word);
        }
    }

    private static string Slip(string word, Random random)
    {
        var (place, letter) = (random.Next(1, word.Length - 1), "abcdeåäö"[random.Next(8)]);
        return random.Next(4) switch
        {
            0 => word.Remove(place, 1),
            1 => word.Insert(place, letter.ToString()),
            2 => $"{word[..place]}{letter}{word[(place + 1)..]}",
            _ => $"{word[..place]}{word[place + 1]}{word[place]}{word[(place + 2)..]}",
        };
    }

    [Theory]
    [InlineData("xyz")]
    [InlineData("quantum")]
    [InlineData("4711")]
    [InlineData("")]
    public void Nothing_near_gives_nothing(string typed) => Assert.Empty(Spelling.Correct(typed));

    [Theory]
    [InlineData("ab", "ab", 0)]
    [InlineData("ab", "ba", 2)]
    [InlineData("kitten", "sitting", 6)]
    [InlineData("räka", "raka", 1)]
    [InlineData("", "abc", 6)]
    public void Distance_counts_keystrokes_in_halves(string left, string right, int halves)
    {
        Assert.Equal(halves, EditDistance.Between(left, right, 20));
        Assert.Equal(halves, EditDistance.Between(right, left, 20));
    }
}
