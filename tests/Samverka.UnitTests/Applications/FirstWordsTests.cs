using Samverka.Applications.Domain;

namespace Samverka.UnitTests.Applications;

public sealed class FirstWordsTests
{
    [Theory]
    [InlineData("Hjälp", "Hjälp")]
    [InlineData("  Vi letar\r\n  verktyg varje dag. Hela tiden. ", "Vi letar verktyg varje dag")]
    [InlineData("Kan vi få hjälp med det här? Vi undrar.", "Kan vi få hjälp med det här?")]
    [InlineData("T.ex. en robot som kan svetsa, slipa och måla samma balk utan att någon behöver flytta den mellan stationerna", "T.ex. en robot som kan svetsa, slipa och måla samma balk utan att …")]
    [InlineData("", "")]
    public void They_are_whole_words_and_the_first_sentence_where_it_is_short(string text, string words) => Assert.Equal(words, FirstWords.Of(text));

    [Fact]
    public void One_endless_word_is_cut()
    {
        var words = FirstWords.Of(new string('å', 500));
        Assert.True(words.Length < 80 && words.EndsWith('…'));
    }
}
