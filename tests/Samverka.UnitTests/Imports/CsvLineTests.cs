using Samverka.Platform.Files;

namespace Samverka.UnitTests.Imports;

public sealed class CsvLineTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+46 70", "'+46 70")]
    [InlineData("-2", "'-2")]
    [InlineData("@sum", "'@sum")]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("=a,\"b\"", "\"'=a,\"\"b\"\"\"")]
    [InlineData(null, "")]
    public void A_cell_is_quoted_and_never_a_formula(string? cell, string written) => Assert.Equal(written + ",x\r\n", CsvLine.Of(cell, "x"));
}
