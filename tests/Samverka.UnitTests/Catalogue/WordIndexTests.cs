using Samverka.Catalogue.Offerings.Browse;

namespace Samverka.UnitTests.Catalogue;

public sealed class WordIndexTests
{
    private static readonly string[] Texts = ["robotar i bageriet\nrobots in the bakery", "bagerier och robotik", "", "ai för handel\tprov  prov"];

    [Theory]
    [InlineData("bageri", "0 1")]
    [InlineData("robot", "0 1")]
    [InlineData("robots", "0")]
    [InlineData("handel", "3")]
    [InlineData("prov", "3")]
    [InlineData("i", "0 1 3")]
    [InlineData("bagerietr", "")]
    [InlineData("xyz", "")]
    public void Finds_the_texts_with_the_letters_within_a_word(string part, string places) =>
        Assert.Equal(places, string.Join(' ', Enumerable.Range(0, Texts.Length).Where(place => new WordIndex(Texts).With(part)[place])));

    [Theory]
    [InlineData("dronare", "drönare")]
    [InlineData("dronarna", "drönarna")]
    [InlineData("sensorerna", "sensorer")]
    [InlineData("vagarna", "vågar")]
    [InlineData("robot", "robot")]
    [InlineData("halsa", "halsa")]
    [InlineData("externa", "externa")]
    public void A_word_is_taken_as_the_texts_write_it(string typed, string written) =>
        Assert.Equal(written, new WordIndex(["robot, drönare, drönarna", "(sensorer) våg vågarna vågar", "halsa hälsa extern"]).AsWritten(typed));

    [Fact]
    public void Finds_what_a_search_through_every_text_finds()
    {
        var random = new Random(7);
        var texts = Enumerable.Range(0, 300).Select(_ => string.Concat(Enumerable.Range(0, 60).Select(_ => "abcå \n"[random.Next(6)]))).ToArray();
        var index = new WordIndex(texts);

        foreach (var part in (string[])["a", "ab", "åå", "cab", "abca", "bbbb"])
        {
            var found = index.With(part);
            Assert.Equal(texts.Select(text => text.Contains(part, StringComparison.Ordinal)), texts.Select((_, place) => found[place]));
        }
    }

    [Theory]
    [InlineData("robot", "0 1")]
    [InlineData("sensor", "2")]
    [InlineData("age", "")]
    [InlineData("rob", "0 1")]
    [InlineData("xyz", "")]
    public void Finds_the_texts_where_a_word_begins_so(string part, string places) => Assert.Equal(
        places,
        string.Join(' ', Enumerable.Range(0, 3).Where(place => new WordIndex(["robotar i bageriet", "svets (robotik)", "svetsrobot temperatur-sensor"]).Begun(part)[place])));

    [Fact]
    public void Without_texts_nothing_is_found() => Assert.Equal(0, new WordIndex([]).With("a").Count);
}
