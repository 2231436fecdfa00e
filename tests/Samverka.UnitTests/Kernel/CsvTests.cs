using Samverka.Kernel;

namespace Samverka.UnitTests.Kernel;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 70", "'+46 70")]
    [InlineData("-2", "'-2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\tx", "'\tx")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless(string cell, string written) => Assert.Equal(written + ",x\r\n", Csv.Line(cell, "x"));

    [Fact]
    public void Separators_quotes_and_line_breaks_are_quoted_and_nothing_else_is() =>
        Assert.Equal("Plain,\"a,b\",\"a;b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n", Csv.Line(["Plain", "a,b", "a;b", "say \"hi\"", "two\nlines", null]));
}
