using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

public sealed class StatementTests
{
    private static readonly HubSummary Hub = new(
        new HubId(Guid.Empty), "new", LocalText.Same("Hub"), LocalText.Same("Hub"), "default", "HUB", null, true, false, true)
    { FormerSlugs = ["old"] };

    [Fact]
    public void What_is_known_of_a_hub_stays_known_when_it_moves_to_another_address()
    {
        var statement = new Statement("source", "partly", new Complaint("Digg", "https://www.digg.se", new LocalText("lagen", "the act")), [Known(null), Known("old"), Known("new"), Known("other")]);

        Assert.Equal([null, "old", "new"], statement.Of(Hub).Select(known => known.Hub));
        Assert.Equal([null], statement.Of(null).Select(known => known.Hub));
    }

    private static KnownException Known(string? hub) => new(hub, LocalText.Same("what"), LocalText.Same("why"));
}
