using System.Net;
using Samverka.Platform.Limits;

namespace Samverka.UnitTests.Limits;

public sealed class PasswordLimitTests
{
    private static readonly IPAddress Visitor = IPAddress.Parse("192.0.2.7");

    [Fact]
    public void Only_wrong_passwords_are_counted_and_only_against_whom_they_came_from()
    {
        using var limit = new PasswordLimit();
        for (var number = 0; number < PasswordLimit.PerVisitor; number++)
        {
            Assert.True(limit.Allows(Visitor));
            Assert.True(limit.Allows(Visitor));
            limit.Wrong(Visitor);
        }

        Assert.False(limit.Allows(Visitor));
        Assert.True(limit.Allows(IPAddress.Parse("192.0.2.8")));
    }
}
