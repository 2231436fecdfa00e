using Microsoft.AspNetCore.Http;
using Samverka.Ui.Addresses;
using Samverka.Ui.Tables;

namespace Samverka.UnitTests.Ui;

public sealed class ListingTests
{
    private static readonly DateTime Noon = new(2026, 11, 23, 12, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, null, "ett tio ö å")]
    [InlineData("name", null, "ett tio å ö")]
    [InlineData("name", "desc", "ö å tio ett")]
    [InlineData("size", null, "ö ett å tio")]
    [InlineData("size", "desc", "tio ett å ö")]
    [InlineData("nothing", "desc", "ett tio ö å")]
    [InlineData("do", null, "ett tio ö å")]
    public void Rows_stand_in_the_order_asked_for_and_those_alike_as_they_stood(string? sort, string? dir, string names) =>
        Assert.Equal(names, Names(List(new ListQuestion { Sort = sort, Dir = dir }).Found()));

    [Theory]
    [InlineData("T", "ett tio")]
    [InlineData("t  E", "ett")]
    [InlineData("1", "")]
    [InlineData("dold", "")]
    public void Every_word_must_stand_in_the_row(string words, string names) => Assert.Equal(names, Names(List(new ListQuestion { Q = words }).Found()));

    [Fact]
    public void A_list_without_rows_says_the_next_step_and_a_search_without_hits_says_so()
    {
        Assert.Equal("Börja här", (List(new ListQuestion()) with { Rows = [] }).Table().Empty);
        Assert.Equal("Inget hittat", List(new ListQuestion { Q = "nej" }).Table().Empty);
        Assert.Equal("Inget hittat", (List(new ListQuestion()) with { IsFiltered = true }).Table().Empty);
    }

    [Fact]
    public void Only_a_list_that_nobody_narrowed_can_have_nothing()
    {
        var empty = List(new ListQuestion()) with { Rows = [] };
        Assert.True(empty.Table().HasNothing);
        Assert.False((empty with { IsFiltered = true }).Table().HasNothing);
        Assert.False((empty with { Asked = new ListQuestion { Q = "nej" } }).Table().HasNothing);
        Assert.False(List(new ListQuestion()).Table().HasNothing);
    }

    [Fact]
    public void Every_row_stands_on_one_page_and_the_way_back_leads_to_the_page_before()
    {
        var list = List(new ListQuestion { Sort = "name", Q = "r" }) with { Rows = [.. Enumerable.Range(0, 250).Select(i => new Row($"r{i:000}", i))] };
        var (first, second) = (list.Table(), Turn(list, "r099").Table());
        var third = Turn(list, "r199").Table();

        Assert.Equal(list.Found(), [.. first.Rows, .. second.Rows, .. third.Rows]);
        Assert.Equal("/rows?state=open&q=r&sort=name&after=r099", first.Next?.Path);
        Assert.Equal(first.Next, third.Previous);
        Assert.Equal("/rows?state=open&q=r&sort=name", second.Previous?.Path);
        Assert.Null(first.Previous);
        Assert.Null(third.Next);
        Assert.Equal(first.Rows, Turn(list, "gone").Table().Rows);
        Assert.Equal(first.Rows, Turn(list, "r249").Table().Rows);
        Assert.Equal("/rows?state=open&q=r&sort=name&handler=export", second.Export?.Path);
    }

    [Fact]
    public async Task The_file_holds_what_is_hidden_on_the_page_and_nothing_of_what_one_can_do()
    {
        var list = List(new ListQuestion { Sort = "size", Dir = "desc" });
        Assert.Equal(["Namn", "Storlek", ""], list.Table().Columns.Select(column => column.Heading));

        var context = new DefaultHttpContext { Response = { Body = new MemoryStream() } };
        await list.File("rader.csv").ExecuteAsync(context);

        Assert.Equal("attachment; filename=rader.csv; filename*=UTF-8''rader.csv", context.Response.Headers.ContentDisposition);
        Assert.Equal(
            "\ufeffNamn,Storlek,När,Not\r\ntio,10,2026-11-23T12:00:00.0000000Z,dold\r\nett,1,2026-11-23T12:00:00.0000000Z,dold\r\nå,1,2026-11-23T12:00:00.0000000Z,dold\r\nö,0,2026-11-23T12:00:00.0000000Z,dold\r\n",
            System.Text.Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
    }

    private static string Names(IEnumerable<Row> rows) => string.Join(' ', rows.Select(row => row.Name));

    private static Listing<Row> Turn(Listing<Row> list, string after) => list with { Asked = new ListQuestion { Q = list.Asked.Q, Sort = list.Asked.Sort, After = after } };

    private static Listing<Row> List(ListQuestion asked) => new()
    {
        Asked = asked,
        Address = new Address("/rows?state=open"),
        Caption = "Rader",
        Empty = "Börja här",
        NoneFound = "Inget hittat",
        Id = row => row.Name,
        Columns =
        [
            new("name", "Namn", row => row.Name),
            new("size", "Storlek", row => row.Size) { IsNumeric = true },
            new("at", "När", _ => Noon) { IsHidden = true },
            new("note", "Not", _ => "dold") { IsHidden = true },
            new("do", "", row => row.Name) { IsAction = true },
        ],
        Rows = [new("ett", 1), new("tio", 10), new("ö", 0), new("å", 1)],
    };

    private sealed record Row(string Name, int Size);
}
