using Samverka.Kernel;

namespace Samverka.UnitTests.Kernel;

public sealed class FieldReaderTests
{
    // A form sends what was typed as one line break as two characters.
    [Fact]
    public void A_line_break_counts_as_the_page_counts_it()
    {
        var fits = new FieldReader();
        Assert.Equal("ab\ncd", fits.Required("ab\r\ncd\r\n", "Text", "missing", 5));
        Assert.IsType<Parsed<int>.Valid>(fits.Result(() => 0));

        var tooLong = new FieldReader();
        tooLong.Required("ab\r\ncde", "Text", "missing", 5);
        var error = Assert.Single(Assert.IsType<Parsed<int>.Invalid>(tooLong.Result(() => 0)).Errors);
        Assert.Equal(("field.too-long", 5, 6), (error.Key, error.Arguments[0], error.Arguments[1]));
    }
}
