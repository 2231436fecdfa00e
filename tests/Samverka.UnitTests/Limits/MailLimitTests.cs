using System.Net;
using Samverka.Platform.Limits;

namespace Samverka.UnitTests.Limits;

public sealed class MailLimitTests
{
    private static readonly MailLimitSettings Settings = new();
    private static readonly IPAddress Visitor = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void One_visitor_may_ask_for_so_many_addresses_and_another_is_not_held_back()
    {
        using var limit = new MailLimit(Settings);
        for (var number = 0; number < Settings.PerVisitor; number++) Assert.True(limit.Takes(Visitor, "link", $"{number}@example.org"));

        Assert.False(limit.Takes(Visitor, "link", "one.more@example.org"));
        Assert.False(limit.Takes(IPAddress.Parse("::ffff:192.0.2.7"), "link", "one.more@example.org"));
        Assert.True(limit.Takes(IPAddress.Parse("192.0.2.8"), "link", "one.more@example.org"));
    }

    [Fact]
    public void One_address_is_one_however_it_is_written_and_whoever_asks()
    {
        using var limit = new MailLimit(Settings);
        for (var number = 0; number < MailLimit.PerAddress; number++) Assert.True(limit.Takes(IPAddress.Parse($"192.0.2.{number}"), "link", "berit@example.org"));

        Assert.False(limit.Takes(Visitor, "link", " Berit@Example.org "));
        Assert.True(limit.Takes(Visitor, "link", "anna@example.org"));
        Assert.True(limit.Takes(Visitor, "request", "berit@example.org"));
    }

    [Fact]
    public void A_network_of_the_newer_kind_is_one_visitor()
    {
        using var limit = new MailLimit(Settings);
        for (var number = 0; number < Settings.PerVisitor; number++) limit.Takes(IPAddress.Parse($"2001:db8::{number:x}"), "link", $"{number}@example.org");

        Assert.False(limit.Takes(IPAddress.Parse("2001:db8::ffff:ffff"), "link", "one.more@example.org"));
        Assert.True(limit.Takes(IPAddress.Parse("2001:db8:0:1::1"), "link", "one.more@example.org"));
    }
}
