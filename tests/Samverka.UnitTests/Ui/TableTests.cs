using Samverka.Ui.Addresses;
using Samverka.Ui.Tables;

namespace Samverka.UnitTests.Ui;

public sealed class TableTests
{
    private static readonly Table<string> List = new()
    {
        Caption = "Ord",
        Address = new Address("/words?state=open"),
        Empty = "Inga ord",
        Rows = ["ett", "<b>"],
        Columns = [new("word", "Ord", row => row) { IsSortable = true }, new("length", "Längd", row => row.Length) { IsNumeric = true }],
    };

    [Fact]
    public async Task A_heading_turns_the_order_round_and_keeps_the_filter()
    {
        Assert.Contains("/sv/words?state=open&amp;sort=word\"", await Html(List));
        Assert.Contains("/sv/words?state=open&amp;sort=word&amp;dir=desc\"", await Html(List with { SortedBy = "word" }));
        Assert.Contains("aria-sort=\"descending\"", await Html(List with { SortedBy = "word", Descending = true }));
    }

    // A list that begins with the newest takes an address without a direction as that.
    [Fact]
    public async Task The_heading_of_a_list_from_the_last_to_the_first_says_that_it_turns_round() =>
        Assert.Contains("/sv/words?state=open&amp;sort=word&amp;dir=asc\"", await Html(List with { SortedBy = "word", Descending = true }));

    [Fact]
    public async Task Values_beside_each_other_stand_in_one_cell()
    {
        var html = await Html(List with { Columns = [new("word", "Ord", row => Cell.Beside(row, Cell.Tag("danger", "Sen")))] });
        Assert.Contains("&lt;b&gt; <span class=\"ds-tag s-tag\" data-color=\"danger\">Sen</span></th>", html);
    }

    [Fact]
    public async Task The_first_cell_names_its_row_and_text_is_never_markup()
    {
        var html = await Html(List);
        Assert.Contains("<th role=\"rowheader\" scope=\"row\">ett</th>", html);
        Assert.Contains("&lt;b&gt;", html);
    }

    [Fact]
    public async Task Each_value_carries_its_heading_for_a_screen_where_rows_are_stacked()
    {
        var html = await Html(List);
        Assert.Contains("role=\"cell\"", html);
        Assert.Equal(List.Rows.Count, html.Split("data-label=\"L").Length - 1);
    }

    [Fact]
    public async Task A_value_that_speaks_for_itself_carries_no_heading_and_a_secondary_one_is_marked()
    {
        var html = await Html(List with { Columns = [.. List.Columns.Select(column => column with { SpeaksForItself = true, IsSecondary = column.IsNumeric })] });
        Assert.DoesNotContain("data-label", html);
        Assert.Equal(List.Rows.Count + 1, html.Split("class=\"s-numeric s-secondary\"").Length - 1);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_list_with_nothing_in_it_shows_no_filter(bool hasNothing, bool shows)
    {
        var table = new TableTagHelper { Model = List with { Rows = [], HasNothing = hasNothing } };
        Assert.Equal(shows, (await Rendering.RenderWithin(table, new FilterTagHelper { To = new Address("/words") })).Contains("<form"));
    }

    [Fact]
    public async Task An_empty_list_keeps_its_filter_and_offers_no_export()
    {
        var html = await Rendering.Render(new TableTagHelper { Model = List with { Rows = [], Export = new Address("/words.csv") } }, "<p>filter</p>");
        Assert.Contains("<p>filter</p>", html);
        Assert.Contains("Inga ord", html);
        Assert.DoesNotContain("words.csv", html);
        Assert.DoesNotContain("<table", html);
    }

    [Fact]
    public async Task The_caption_is_heard_and_seen_only_where_no_heading_says_it()
    {
        Assert.Contains("<caption class=\"ds-sr-only\">Ord</caption>", await Html(List));
        Assert.Contains("<caption>Ord</caption>", await Rendering.Render(new TableTagHelper { Model = List, ShowCaption = true }));
    }

    private static Task<string> Html(Table table) => Rendering.Render(new TableTagHelper { Model = table });
}
