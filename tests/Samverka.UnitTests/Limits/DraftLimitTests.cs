using System.Net;
using Samverka.Platform.Limits;

namespace Samverka.UnitTests.Limits;

public sealed class DraftLimitTests
{
    [Fact]
    public void One_visitor_may_begin_so_many_and_another_is_not_held_back()
    {
        using var limit = new DraftLimit(new DraftLimitSettings { PerVisitor = 3 });
        for (var number = 0; number < 3; number++) Assert.True(limit.Takes(IPAddress.Parse("192.0.2.7")));

        Assert.False(limit.Takes(IPAddress.Parse("192.0.2.7")));
        Assert.True(limit.Takes(IPAddress.Parse("192.0.2.8")));
    }
}
