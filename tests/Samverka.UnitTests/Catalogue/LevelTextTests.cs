using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Import;
using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.UnitTests.Catalogue;

public sealed class LevelTextTests
{
    private readonly LevelText _reader = new(new CodeList(
        "t", "1", LocalText.Same("t"), new Validity(new DateOnly(2025, 5, 1)), new CodeSource("test", null, null),
        [Code("micro", "Micro- and nanoelectronics, optoelectronics"), Code("micro-only", "Micro- and nanoelectronics"), Code("robotics", "Robotics"), Code("audio", "New technologies for Audio-Visual sector - Media")]));

    [Fact]
    public void The_longest_name_that_fits_is_taken_whatever_commas_and_hyphens_it_holds()
    {
        var (levels, unread) = _reader.Read("Robotics - 2, Micro- and nanoelectronics, optoelectronics - 4, New technologies for Audio-Visual sector - Media - 5");

        Assert.Empty(unread);
        Assert.Equal([new("audio", 5), new("micro", 4), new SpecialisationLevel("robotics", 2)], levels);
    }

    [Fact]
    public void A_shorter_name_is_taken_where_the_longer_does_not_fit() =>
        Assert.Equal([new("micro-only", 3), new SpecialisationLevel("robotics", 1)], _reader.Read("Micro- and nanoelectronics - 3, Robotics - 1").Levels);

    [Fact]
    public void A_name_given_twice_counts_with_its_highest_level() =>
        Assert.Equal([new SpecialisationLevel("robotics", 4)], _reader.Read("Robotics - 1, Robotics - 4").Levels);

    [Fact]
    public void An_unknown_name_is_said_with_the_nearest_and_hides_none_behind_it()
    {
        var (levels, unread) = _reader.Read("Robotiks - 3, Micro- and nanoelectronics - 2");

        Assert.Equal([new SpecialisationLevel("micro-only", 2)], levels);
        Assert.Equal([new LevelText.Unread("Robotiks", false, "Robotics")], unread);
    }

    [Fact]
    public void Nothing_near_is_no_suggestion() => Assert.Null(Assert.Single(_reader.Read("Underwater basket weaving - 3").Unread).Suggestion);

    [Theory]
    [InlineData("Robotics - 6")]
    [InlineData("Robotics - 0")]
    [InlineData("Robotics")]
    [InlineData("Robotics - 55")]
    public void A_known_name_without_a_level_of_one_to_five_is_said_to_lack_it(string text)
    {
        var (levels, unread) = _reader.Read(text);

        Assert.Empty(levels);
        Assert.True(Assert.Single(unread).IsName);
    }

    [Fact]
    public void Nothing_written_is_nothing_declared() => Assert.Empty(_reader.Read(" ").Levels);

    private static Code Code(string value, string official) => new(value, LocalText.Same(official), official, null, new Dictionary<string, string>(), [], []);
}
