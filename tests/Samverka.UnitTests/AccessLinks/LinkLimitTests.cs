using System.Net;
using Samverka.Platform.AccessLinks;

namespace Samverka.UnitTests.AccessLinks;

public sealed class LinkLimitTests
{
    private static readonly IPAddress Visitor = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void One_visitor_may_ask_for_so_many_addresses_and_another_is_not_held_back()
    {
        using var limit = new LinkLimit();
        for (var number = 0; number < LinkLimit.PerVisitor; number++) Assert.True(limit.Takes(Visitor, $"{number}@example.org"));

        Assert.False(limit.Takes(Visitor, "one.more@example.org"));
        Assert.False(limit.Takes(IPAddress.Parse("::ffff:192.0.2.7"), "one.more@example.org"));
        Assert.True(limit.Takes(IPAddress.Parse("192.0.2.8"), "one.more@example.org"));
    }

    [Fact]
    public void One_address_is_one_however_it_is_written_and_whoever_asks()
    {
        using var limit = new LinkLimit();
        for (var number = 0; number < LinkLimit.PerAddress; number++) Assert.True(limit.Takes(IPAddress.Parse($"192.0.2.{number}"), "berit@example.org"));

        Assert.False(limit.Takes(Visitor, " Berit@Example.org "));
        Assert.True(limit.Takes(Visitor, "anna@example.org"));
    }

    [Fact]
    public void A_network_of_the_newer_kind_is_one_visitor()
    {
        using var limit = new LinkLimit();
        for (var number = 0; number < LinkLimit.PerVisitor; number++) limit.Takes(IPAddress.Parse($"2001:db8::{number:x}"), $"{number}@example.org");

        Assert.False(limit.Takes(IPAddress.Parse("2001:db8::ffff:ffff"), "one.more@example.org"));
        Assert.True(limit.Takes(IPAddress.Parse("2001:db8:0:1::1"), "one.more@example.org"));
    }
}
