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

    [Fact]
    public void Of_a_text_that_is_too_long_nothing_else_is_said()
    {
        var reader = new FieldReader();
        reader.Email(new string('a', 255), "Email", "missing", "malformed");
        reader.Phone(new string('a', 41), "Phone", "malformed", 40);
        reader.Required(new string('a', 31), "Number", "missing", 30);
        reader.Check(false, "Number", "malformed");
        reader.Email("a", "Other", "missing", "malformed");

        Assert.Equal(
            [("Email", "field.too-long"), ("Phone", "field.too-long"), ("Number", "field.too-long"), ("Other", "malformed")],
            Assert.IsType<Parsed<int>.Invalid>(reader.Result(() => 0)).Errors.Select(error => (error.Field, error.Key)));
    }
}
