using Samverka.Organisations.Directory;
using Samverka.Organisations.Records;

namespace Samverka.UnitTests.Organisations;

public sealed class SortNameTests
{
    [Fact]
    public void Names_come_in_the_Swedish_order_whatever_the_case()
    {
        string[] names = ["öbo", "Åbo", "Zeta", "Älgen", "ärla", "Epic", "é-lab", "alfa", "3D-verket"];

        Assert.Equal(
            ["3D-verket", "alfa", "é-lab", "Epic", "Zeta", "Åbo", "Älgen", "ärla", "öbo"],
            names.OrderBy(SortName.Of, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("  Älgkronans ", "älgkronans")]
    [InlineData("556012-5790", "5560125790")]
    [InlineData("5560-12", "556012")]
    [InlineData(null, "")]
    public void A_search_is_read_the_way_names_are_kept(string? typed, string expected) =>
        Assert.Equal(expected, Words.Of(typed));
}
