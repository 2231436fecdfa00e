using Samverka.Matching.Domain.Analysis;

namespace Samverka.UnitTests.Matching;

public class TokenizerTests
{
    [Theory]
    [InlineData("Vi VILL ha hjälp!", "vi|vill|ha|hjälp")]
    [InlineData("CNC-maskin", "cnc|maskin|cncmaskin")]
    [InlineData("3D-utskrift, 5G och Industri 4.0.", "3d|utskrift|3dutskrift|5g|och|industri|4.0")]
    [InlineData("C++ och C#", "c++|och|c#")]
    [InlineData("the company's idé", "the|company|ide")]
    [InlineData("Ærø Ørsted Straße", "ärö|örsted|strase")]
    [InlineData("-- … 💡 --", "")]
    [InlineData("a-b-c-d", "a|b|c|d")]
    public void Words_are_cut_and_folded(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Tokenizer.Read(text)));

    [Fact]
    public void Å_ä_and_ö_are_letters_of_their_own_even_when_written_as_letter_and_mark() =>
        Assert.Equal("åäö", Assert.Single(Tokenizer.Read("A\u030AA\u0308O\u0308")).ToString());

    [Fact]
    public void A_soft_hyphen_does_not_cut_a_word() =>
        Assert.Equal("tillverkning", Assert.Single(Tokenizer.Read("tillverk\u00ADning")).ToString());

    [Fact]
    public void A_token_knows_how_it_was_typed()
    {
        var token = Tokenizer.Read("köp en Svetsrobot nu", out string text)[2];
        Assert.Equal("Svetsrobot", text.Substring(token.Start, token.Length));
    }

    [Fact]
    public void A_word_without_end_is_cut_to_a_length_that_can_be_kept() =>
        Assert.Equal(Tokenizer.LongestWord, Assert.Single(Tokenizer.Read(new string('x', 5000))).Text.Length);
}
