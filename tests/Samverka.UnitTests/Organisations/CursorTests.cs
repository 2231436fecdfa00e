using Samverka.Kernel;
using Samverka.Organisations.Listing;

namespace Samverka.UnitTests.Organisations;

public sealed class CursorTests
{
    [Theory]
    [InlineData("hogskolan")]
    [InlineData("")]
    [InlineData("å|ö %&")]
    public void A_place_reads_back_as_it_was_written(string value)
    {
        var place = new Cursor(value, new OrganisationId(Guid.Parse("0193f0a0-0000-7000-8000-000000000001")));

        Assert.Equal(place, Cursor.Read(place.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not a place")]
    [InlineData("AAAA")]
    public void What_is_no_place_is_the_beginning(string? text) => Assert.Null(Cursor.Read(text));
}
