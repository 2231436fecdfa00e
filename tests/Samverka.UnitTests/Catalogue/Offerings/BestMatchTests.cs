using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Kernel;

namespace Samverka.UnitTests.Catalogue.Offerings;

public sealed class BestMatchTests
{
    private static readonly IdSource Ids = new(TimeProvider.System);
    private static readonly DateOnly Day = new(2026, 11, 23);

    private readonly OfferingEntry[] _entries =
    [
        Entry("a", "Annat", "Mest om annat, men en temperatursensor finns."),
        Entry("b", "Bussar", "Vi lånar ut sensorer."),
        Entry("c", "Temperatursensorer", "Kort"),
        Entry("d", "Drift med en sensor", "Kort"),
        Entry("e", "Egna sensorer", "Mer om sensorer."),
        Entry("f", "Fler sensorer", "Kort"),
    ];

    [Fact]
    public void The_title_comes_before_the_summary_and_whole_words_before_their_parts_in_alphabetical_order_else() =>
        Assert.Equal("e d f c b a", Page("sensor", null, 10));

    [Fact]
    public void Another_order_that_was_chosen_stands_and_so_does_the_alphabet_without_words()
    {
        Assert.Equal("a b c d e f", Page("", null, 10));
        Assert.Equal("f e d c b a", Page("sensor", null, 10, OfferingFilter.Newest));
        Assert.Equal("a b c d e f", Page("sensor", null, 10, OfferingFilter.ByTitle));
    }

    [Fact]
    public void Page_after_page_shows_every_one_once_also_after_one_that_is_gone()
    {
        Assert.Equal(["e d", "f c", "b a", ""], new[] { Page("sensor", null, 2), Page("sensor", _entries[3], 2), Page("sensor", _entries[2], 2), Page("sensor", _entries[0], 2) });
        Assert.Equal("f c", Page("sensor", Entry("e2", "Enda sensorn", "Kort"), 2));
    }

    private string Page(string text, OfferingEntry? after, int limit, string? sort = null)
    {
        var index = new OfferingIndex(_entries);
        var filter = new OfferingFilter { Chosen = new Dictionary<string, string>(), Text = text, Sort = sort };
        return string.Join(' ', index.Page(index.Matching(filter, Day), filter, Language.Swedish, after, limit).Select(id => index.Find(id)!.Sort.Sv));
    }

    private static OfferingEntry Entry(string sort, string title, string summary) => new(
        Ids.New<OfferingId>(), 1, true, LocalText.Same(sort), new DateTime(2026, 1, sort[0] - 'a' + 1, 0, 0, 0, DateTimeKind.Utc),
        string.Join('\n', title, title, summary, summary).ToLowerInvariant(), new Validity(Day, null), [], []);
}
