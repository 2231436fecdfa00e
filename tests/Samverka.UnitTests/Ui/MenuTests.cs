using System.Security.Claims;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;
using Samverka.Ui.Texts;

namespace Samverka.UnitTests.Ui;

public sealed class MenuTests
{
    private static readonly ClaimsPrincipal Anyone = new(new ClaimsIdentity());
    private static readonly ClaimsPrincipal SignedIn = new(new ClaimsIdentity("test"));

    [Fact]
    public void The_page_itself_and_a_page_below_it_are_marked_differently()
    {
        Assert.Equal("page", Line("/cases", "/cases").Current);
        Assert.Equal("true", Line("/cases", "/cases/42").Current);
        Assert.Null(Line("/cases", "/casesxyz").Current);
    }

    [Fact]
    public void The_start_page_is_not_marked_on_every_page_below_it() => Assert.Null(Line("/", "/cases").Current);

    [Fact]
    public void Only_the_nearest_line_is_marked()
    {
        var lines = Menu(Entry("/hubs", 1), Entry("/hubs/now", 2)).Of(NavigationArea.Public, Anyone, "/hubs/now");
        Assert.Equal([null, "page"], lines.Select(line => line.Current));
    }

    [Fact]
    public void Work_menus_are_for_those_who_signed_in_unless_the_entry_says_otherwise()
    {
        var menu = Menu(Entry("/work", 1, NavigationArea.Staff), Entry("/never", 2, NavigationArea.Staff) with { ShownTo = _ => false });
        Assert.Empty(menu.Of(NavigationArea.Staff, Anyone, "/"));
        Assert.Equal(["/work"], menu.Of(NavigationArea.Staff, SignedIn, "/").Select(line => line.Address.Path));
    }

    [Fact]
    public void Lines_stand_in_their_order_whatever_order_they_came_in() =>
        Assert.Equal(["/a", "/b"], Menu(Entry("/b", 20), Entry("/a", 10)).Of(NavigationArea.Public, Anyone, "/").Select(line => line.Address.Path));

    private static MenuLine Line(string address, string path) =>
        Assert.Single(Menu(Entry(address, 1)).Of(NavigationArea.Public, Anyone, path));

    private static NavigationEntry Entry(string address, int order, NavigationArea area = NavigationArea.Public) =>
        new(area, order, new Address(address), "ui.menu", typeof(Menu));

    private static Menu Menu(params NavigationEntry[] entries) => new(entries, new JsonLocalizerFactory());
}
