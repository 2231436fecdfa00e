using Samverka.Hubs.Records;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

public sealed class PublishedDateTests
{
    [Theory]
    [InlineData("2020", "2020-01-01", "2020-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2026-12", "2026-12-01", "2026-12-31")]
    [InlineData("2025-01-15", "2025-01-15", "2025-01-15")]
    public void A_date_spans_all_days_that_it_can_mean(string text, string earliest, string latest)
    {
        var date = PublishedDate.Parse(text)!.Value;

        Assert.Equal(DateOnly.Parse(earliest), date.Earliest);
        Assert.Equal(DateOnly.Parse(latest), date.Latest);
        Assert.Equal(text, date.Text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("20")]
    [InlineData("2020-13")]
    [InlineData("2023-02-29")]
    [InlineData("2020/01")]
    [InlineData("våren")]
    [InlineData("9999")]
    public void What_is_no_date_is_refused(string? text) => Assert.Null(PublishedDate.Parse(text));

    [Theory]
    [InlineData("2020", "2020", "2020")]
    [InlineData("2026-12", "december 2026", "December 2026")]
    [InlineData("2025-01-05", "5 januari 2025", "5 January 2025")]
    public void It_is_shown_no_more_exactly_than_it_is_known(string text, string swedish, string english)
    {
        var date = PublishedDate.Parse(text)!.Value;

        Assert.Equal(swedish, date.Show(Language.Swedish));
        Assert.Equal(english, date.Show(Language.English));
    }
}
