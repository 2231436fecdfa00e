using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class ShownOfferingsTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly IdSource Ids = new(TimeProvider.System);

    private readonly ShownOfferings _shown = new();

    [Fact]
    public void An_offering_is_known_until_it_changes_and_its_price_for_the_day()
    {
        var offering = Offering();
        _shown.Keep(offering, revision: 2, Day);

        Assert.Same(offering, _shown.Of(Entry(offering, revision: 2), Day));
        Assert.Null(_shown.Of(Entry(offering, revision: 3), Day));
        Assert.Null(_shown.Of(Entry(offering, revision: 1), Day));
        Assert.Null(_shown.Of(Entry(offering, revision: 2), Day.AddDays(1)));
        Assert.Null(_shown.Of(Entry(Offering(), revision: 2), Day));
    }

    [Fact]
    public void No_more_are_kept_than_memory_is_meant_for()
    {
        var first = Offering();
        _shown.Keep(first, 1, Day);
        for (var others = 0; others < 4000; others++) _shown.Keep(Offering(), 1, Day);

        Assert.Null(_shown.Of(Entry(first, 1), Day));
    }

    private static OfferingSummary Offering() => new(
        Ids.New<OfferingId>(), new HubId(Guid.Empty), "kurs", "course", null, LocalText.Same("Kurs"), LocalText.Same("Kort"), "Institutet", false, null, false);

    private static OfferingEntry Entry(OfferingSummary of, int revision) => new(
        of.Id, revision, true, of.Title, DateTime.UnixEpoch, "", new Validity(Day, null), [], []);
}
