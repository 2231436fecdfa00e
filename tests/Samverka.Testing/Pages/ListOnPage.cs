using AngleSharp.Dom;

namespace Samverka.Testing.Pages;

/// <summary>A list as a reader uses it: found on its page by what is said above it, ordered by its headings, searched, taken out as a file.</summary>
public sealed record ListOnPage(PageClient Reader, string Address, string Caption)
{
    /// <summary>What the first column says, row by row.</summary>
    public async Task<IReadOnlyList<string>> Names(string query = "") => Names(Table(await Reader.Get(With(query))));

    /// <summary>The lines of a file, without the mark that it begins with, which must be there.</summary>
    public static async Task<IReadOnlyList<string>> Lines(PageClient reader, string address)
    {
        var answer = await reader.Fetch(address);
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        var text = System.Text.Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal('\ufeff', text[0]);
        return text[1..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Every heading that can be pressed puts the rows in its order, the second time in the other, and the file holds the same rows in the same order.</summary>
    public async Task<IReadOnlyList<string>> IsOrderedByItsHeadings()
    {
        var headings = Table(await Reader.Get(Address))!.QuerySelectorAll("a.s-sort").Select(Heading).ToList();
        Assert.NotEmpty(headings);
        foreach (var heading in headings)
        {
            var (up, down) = (await Pressed(Address, heading, "ascending"), await Pressed(Address, heading, "descending"));
            Assert.Equal(Column(up, heading), Column(down, heading).Reverse());
            Assert.Equal(Names(up).Order(), Names(down).Order());
            var lines = await Lines(Reader, Export(down)!);
            Assert.Equal(Names(down), lines.Skip(1).Select(First));
        }

        return headings;
    }

    /// <summary>A word that no row has says so, offers the way back, and gives no file.</summary>
    public async Task SaysWhenNothingIsFound(string says)
    {
        var page = (await Reader.Get(With("q=finnsintealls"))).IsShown().Says(says).Says("Rensa filter");
        Assert.Null(Table(page));
        Assert.Equal(Address.Split('?')[0], page.Document.QuerySelector("a.s-filter-clear")!.GetAttribute("href"));
        Assert.Single(await Lines(Reader, With("q=finnsintealls&handler=export")));
    }

    // Once when the rows do not stand so already, and once more to turn them round.
    private async Task<IElement> Pressed(string address, string heading, string order)
    {
        for (var press = 0; press < 3; press++)
        {
            var table = Table((await Reader.Get(address)).IsShown())!;
            var cell = table.QuerySelectorAll("thead th").Single(th => th.QuerySelector("a.s-sort") is { } link && Heading(link) == heading);
            if (press > 0 && cell.GetAttribute("aria-sort") == order) return table;
            address = cell.QuerySelector("a.s-sort")!.GetAttribute("href")!;
        }

        throw new InvalidOperationException($"{heading} does not put the rows in {order} order.");
    }

    // A name with a comma in it stands in quotation marks.
    private static string First(string line) => line[0] == '"' ? line[1..line.IndexOf("\",", StringComparison.Ordinal)] : line.Split(',')[0];

    private static string Heading(IElement link) => link.FirstChild!.TextContent.Trim();

    private static string? Export(IElement table) => table.Closest(".s-table")!.QuerySelector("a.s-export")?.GetAttribute("href");

    private static IReadOnlyList<string> Names(IElement? table) => table is null ? [] : [.. table.QuerySelectorAll("tbody th").Select(Words)];

    private static IReadOnlyList<string> Column(IElement table, string heading)
    {
        var place = table.QuerySelectorAll("thead th").TakeWhile(th => th.QuerySelector("a.s-sort") is not { } link || Heading(link) != heading).Count();
        return [.. table.QuerySelectorAll("tbody tr").Select(row => Words(row.Children[place]))];
    }

    private static string Words(INode cell) => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IElement? Table(Page page) => page.Document.QuerySelectorAll("table.s-list").SingleOrDefault(table => table.QuerySelector("caption")?.TextContent.Trim() == Caption);

    private string With(string query) => query.Length == 0 ? Address : $"{Address}{(Address.Contains('?') ? '&' : '?')}{query}";
}
