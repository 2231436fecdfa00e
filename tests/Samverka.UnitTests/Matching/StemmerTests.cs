using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.UnitTests.Matching;

public class StemmerTests
{
    [Theory]
    [InlineData("maskinerna", "maskin")]
    [InlineData("företagens", "företag")]
    [InlineData("företagets", "företag")]
    [InlineData("underhållet", "underhåll")]
    [InlineData("kvaliteten", "kvalitet")]
    [InlineData("universitetet", "universitet")]
    [InlineData("internet", "internet")]
    [InlineData("3d", "3d")]
    [InlineData("lager", "lagr")]
    [InlineData("lagret", "lagr")]
    [InlineData("cykeln", "cykl")]
    [InlineData("cyklarna", "cykl")]
    public void Swedish_forms_of_a_word_meet(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word, Language.Swedish));

    [Theory]
    [InlineData("timmer", "timmar")]
    [InlineData("lager", "lagen")]
    public void Words_that_are_not_forms_of_one_do_not_meet(string one, string other) =>
        Assert.NotEqual(Stemmer.Stem(one, Language.Swedish), Stemmer.Stem(other, Language.Swedish));

    [Theory]
    [InlineData("barn", false)]
    [InlineData("chefs", false)]
    [InlineData("robot", true)]
    public void Words_spelt_alike_that_mean_different_things_are_kept_apart(string word, bool same) =>
        Assert.Equal(same, Stemmer.Stem(word, Language.English) == Stemmer.Stem(word, Language.Swedish));

    [Fact]
    public void English_forms_of_a_word_meet() =>
        Assert.Equal(Stemmer.Stem("manufacturing", Language.English), Stemmer.Stem("manufactured", Language.English));

    [Fact]
    public void Many_threads_at_once_get_what_one_thread_gets()
    {
        string[] words = ["maskinerna", "företagens", "robotarna", "kvaliteten", "underhållet", "digitaliseringen"];
        string[] alone = [.. words.Select(word => Stemmer.Stem(word, Language.Swedish))];
        Parallel.For(0, 20_000, i => Assert.Equal(alone[i % words.Length], Stemmer.Stem(words[i % words.Length], Language.Swedish)));
    }
}
