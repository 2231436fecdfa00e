namespace Samverka.UnitTests.PlainLanguage;

public sealed class PlainLanguageTests
{
    private static readonly WordList List = WordList.Read();

    [Fact]
    public void No_sentence_is_longer_than_a_reader_bears() => Holds(TooLong(PublicTexts.All()));

    [Fact]
    public void The_sentences_of_a_file_are_short_on_average() => Holds(TooLongOnAverage(PublicTexts.All()));

    [Fact]
    public void No_text_uses_a_word_to_avoid() => Holds(Avoided(PublicTexts.All()));

    [Fact]
    public void Texts_in_both_languages_from_every_kind_of_file_are_read()
    {
        var files = PublicTexts.All().Select(text => text.File).ToHashSet();
        foreach (var part in (string[])["src/Samverka.Host/Resources/privacy.sv.json", "src/Modules/Applications/Resources/sv.json", "data/privacy.json (sv)", "data/demo/offerings/services.json (en)", "data/demo/projects.json (sv)", "data/demo/demo-hub.json (en)"])
        {
            Assert.Contains(part, files);
        }
    }

    [Theory]
    [InlineData("Vi kommer att erhålla er ansökan.", "sv")]
    [InlineData("Handlingen har inkommit.", "sv")]
    [InlineData("Information avseende stöd.", "sv")]
    [InlineData("Ert avslag kommer.", "sv")]
    [InlineData("Ask your controller.", "en")]
    [InlineData("A programme of five years.", "en")]
    public void A_planted_word_is_found(string text, string language) => Assert.Single(Avoided([new("planted", "key", language, text)]));

    [Theory]
    [InlineData("Ni får ett svar.", "sv")]
    [InlineData("Avsändaren står överst.", "sv")]
    [InlineData("The program found nothing.", "en")]
    [InlineData("Avseende", "en")]
    [InlineData("Paid by the Digital Europe Programme.", "en")]
    public void A_plain_word_is_left_alone(string text, string language) => Assert.Empty(Avoided([new("planted", "key", language, text)]));

    [Fact]
    public void A_planted_long_sentence_is_found_and_two_short_ones_are_not()
    {
        var thirty = string.Join(' ', Enumerable.Repeat("ord", 30));

        Assert.Single(TooLong([new("planted", "key", "sv", $"{thirty} ord.")]));
        Assert.Empty(TooLong([new("planted", "key", "sv", $"Ord {thirty[4..]}. Ord {thirty[4..]}.")]));
        Assert.Empty(TooLong([new("planted", "key", "sv", $"{thirty} rubrik utan punkt")]));
    }

    [Fact]
    public void A_planted_file_of_middling_sentences_is_found()
    {
        var sixteen = string.Join(' ', Enumerable.Repeat("ord", 16)) + ".";

        Assert.Single(TooLongOnAverage([new("planted", "a", "sv", sixteen), new("planted", "b", "sv", sixteen)]));
        Assert.Empty(TooLongOnAverage([new("planted", "a", "sv", sixteen), new("planted", "b", "sv", "Kort.")]));
    }

    private static void Holds(IEnumerable<string> faults) => Assert.True(!faults.Any(), string.Join(Environment.NewLine, faults));

    private static IEnumerable<string> TooLong(IEnumerable<PublicText> texts) =>
        from text in texts
        from sentence in text.Sentences()
        where sentence.Words > List.LongestWords
        select $"{text.File} {text.Key}: {sentence.Words} words: {sentence.Sentence}";

    private static IEnumerable<string> TooLongOnAverage(IEnumerable<PublicText> texts) =>
        from file in texts.GroupBy(text => text.File)
        let lengths = file.SelectMany(text => text.Sentences()).Select(sentence => sentence.Words).ToList()
        where lengths.Count > 0 && lengths.Average() > List.AverageWords
        select $"{file.Key}: {lengths.Average():0.0} words in a sentence";

    private static IEnumerable<string> Avoided(IEnumerable<PublicText> texts) =>
        from text in texts
        from word in List.Words
        where word.Language == text.Language && word.IsIn(text.Text)
        select $"{text.File} {text.Key}: \"{word.Word}\", say: {word.Say}. {text.Text}";
}
