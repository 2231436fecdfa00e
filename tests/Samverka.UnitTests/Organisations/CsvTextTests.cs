using Samverka.Platform.Files;

namespace Samverka.UnitTests.Organisations;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"\r\n")]
    [InlineData("+46", "'+46\r\n")]
    [InlineData("-1", "'-1\r\n")]
    [InlineData("@home", "'@home\r\n")]
    [InlineData("\tx", "'\tx\r\n")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless(string cell, string expected) =>
        Assert.Equal(expected, CsvText.Line([cell]));

    [Fact]
    public void Separators_quotes_and_line_breaks_are_quoted_and_nothing_else_is() =>
        Assert.Equal("Plain,\"a,b\",\"a;b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n", CsvText.Line(["Plain", "a,b", "a;b", "say \"hi\"", "two\nlines", null]));
}
