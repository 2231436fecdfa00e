using Samverka.Host.Pages.Privacy;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.UnitTests.Pages;

public sealed class PrivacyTableTests
{
    private static readonly PrivacyTable Table = new(
        "source",
        [new("request", LocalText.Same("Svara"), LocalText.Same("Namn"), new(LocalText.Same("public"), LocalText.Same("legitimate")), LocalText.Same("a year"), LocalText.Same("adviser"))],
        [
            new("own", null, "request", LocalText.Same("agreement"), LocalText.Same("two years"), null),
            new("own", "P1", "request", null, LocalText.Same("ten years"), null),
        ],
        []);

    [Fact]
    public void A_hub_without_rules_of_its_own_follows_the_defaults_of_its_kind()
    {
        Assert.Equal(("public", "a year"), Says(Assert.Single(Table.Of(Hub("other", runByAuthority: true)))));
        Assert.Equal(("legitimate", "a year"), Says(Assert.Single(Table.Of(Hub("other", runByAuthority: false)))));
    }

    [Fact]
    public void What_a_project_says_goes_before_its_hub_which_goes_before_the_default() =>
        Assert.Equal([("agreement", "two years"), ("agreement", "ten years")], Table.Of(Hub("own", runByAuthority: true)).Select(Says));

    [Fact]
    public void A_hub_that_has_moved_to_another_address_keeps_its_own_basis()
    {
        var renamed = Hub("new", runByAuthority: true) with { FormerSlugs = ["first", "own"] };

        Assert.Equal([("agreement", "two years"), ("agreement", "ten years")], Table.Of(renamed).Select(Says));
    }

    [Fact]
    public void What_the_table_says_is_erased_by_itself_is_erased_after_as_many_days()
    {
        var told = PrivacyTable.Read().Purposes.Where(purpose => Retention.Days.ContainsKey(purpose.Key)).ToList();

        Assert.Equal(["accessibility", "invitation", "talk"], told.Select(purpose => purpose.Key).Order());
        Assert.All(told, purpose => Assert.All([purpose.Retention.Sv, purpose.Retention.En], words => Assert.StartsWith($"{Retention.Days[purpose.Key]} da", words, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_shipped_table_is_whole_and_its_overrides_name_purposes_that_exist()
    {
        var shipped = PrivacyTable.Read();

        Assert.All(shipped.Purposes, purpose => Assert.All([purpose.What, purpose.Data, purpose.Retention, purpose.Who, purpose.Basis.Authority, purpose.Basis.Other], text => Assert.True(text.Sv.Length > 0 && text.En.Length > 0)));
        Assert.All(shipped.Overrides, other => Assert.Contains(other.Purpose, shipped.Purposes.Select(purpose => purpose.Key)));
    }

    private static HubSummary Hub(string slug, bool runByAuthority) =>
        new(new HubId(Guid.Parse("0193f0a0-0000-7000-8000-000000000001")), slug, LocalText.Same(slug), LocalText.Same(""), "default", "X", null, runByAuthority, false, true);

    private static (string Basis, string Retention) Says(PurposeRow row) => (row.Basis.Sv, row.Retention.Sv);
}
