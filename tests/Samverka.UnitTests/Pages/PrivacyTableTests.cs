using Samverka.Host.Pages.Privacy;
using Samverka.Kernel;

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
        Assert.Equal(("public", "a year"), Says(Assert.Single(Table.Of("other", runByAuthority: true))));
        Assert.Equal(("legitimate", "a year"), Says(Assert.Single(Table.Of("other", runByAuthority: false))));
    }

    [Fact]
    public void What_a_project_says_goes_before_its_hub_which_goes_before_the_default() =>
        Assert.Equal([("agreement", "two years"), ("agreement", "ten years")], Table.Of("own", runByAuthority: true).Select(Says));

    [Fact]
    public void The_shipped_table_is_whole_and_its_overrides_name_purposes_that_exist()
    {
        var shipped = PrivacyTable.Read();

        Assert.All(shipped.Purposes, purpose => Assert.All([purpose.What, purpose.Data, purpose.Retention, purpose.Who, purpose.Basis.Authority, purpose.Basis.Other], text => Assert.True(text.Sv.Length > 0 && text.En.Length > 0)));
        Assert.All(shipped.Overrides, other => Assert.Contains(other.Purpose, shipped.Purposes.Select(purpose => purpose.Key)));
    }

    private static (string Basis, string Retention) Says(PurposeRow row) => (row.Basis.Sv, row.Retention.Sv);
}
