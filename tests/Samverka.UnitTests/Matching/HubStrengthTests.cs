using Samverka.Matching.Pages.Answers;

namespace Samverka.UnitTests.Matching;

public class HubStrengthTests
{
    [Theory]
    [InlineData("a · b/a · c", "a", "", "b/c")]
    [InlineData("a · b/a · b", "a · b", "", "/")]
    [InlineData("b/b/c", "", "b", "//c")]
    [InlineData("b/b/c/c", "", "", "b/b/c/c")]
    [InlineData("b/b/", "", "", "b/b/")]
    [InlineData("a · b/a · b/a · c", "a", "b", "//c")]
    [InlineData("a", "", "", "a")]
    public void What_they_have_in_common_is_said_once(string hubs, string ofAll, string ofMost, string own)
    {
        var strengths = HubStrengths.Of([.. hubs.Split('/').Select(hub => hub.Split(" · ", StringSplitOptions.RemoveEmptyEntries))]);
        Assert.Equal((ofAll, ofMost, own), (strengths.OfAll, strengths.OfMost, string.Join('/', strengths.Own)));
    }

    [Fact]
    public void No_hubs_have_nothing_in_common() => Assert.Equal(("", "", 0), (HubStrengths.Of([]).OfAll, HubStrengths.Of([]).OfMost, HubStrengths.Of([]).Own.Count));
}
