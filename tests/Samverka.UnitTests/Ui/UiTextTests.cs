using Samverka.Kernel;
using Samverka.Ui;
using Samverka.Ui.Content;
using Samverka.Ui.Texts;

namespace Samverka.UnitTests.Ui;

public sealed class UiTextTests
{
    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(
            TextResources.Of(typeof(UiServices).Assembly, Language.Swedish).Keys.Order(),
            TextResources.Of(typeof(UiServices).Assembly, Language.English).Keys.Order());

    [Fact]
    public void The_pattern_of_a_hub_is_the_same_each_time_and_differs_between_hubs()
    {
        Assert.Equal(Constellation.Of("a", 100, 100, 9).Dots, Constellation.Of("a", 100, 100, 9).Dots);
        Assert.NotEqual(Constellation.Of("a", 100, 100, 9).Dots, Constellation.Of("b", 100, 100, 9).Dots);
    }
}
