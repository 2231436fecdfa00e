using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.UnitTests.Hubs;

public sealed class RoundingTests
{
    private static Money? Million(decimal amount) => Money.Sek((long)(amount * 100_000_000m));

    [Fact]
    public void Four_point_three_and_nine_point_seven_are_not_fourteen_point_one_but_rounding_explains_it()
    {
        IReadOnlyList<Money?> parts = [Million(4.3m), Million(9.7m)];
        var whole = Million(14.1m)!.Value;

        var difference = Rounding.Difference(parts, whole);

        Assert.Equal(Million(0.1m), difference);
        Assert.True(Rounding.Explains(parts, whole, difference!.Value));
    }

    [Fact]
    public void A_difference_larger_than_rounding_is_not_explained()
    {
        IReadOnlyList<Money?> parts = [Million(4.3m), Million(9.5m)];
        var whole = Million(14.1m)!.Value;

        Assert.False(Rounding.Explains(parts, whole, Rounding.Difference(parts, whole)!.Value));
    }

    [Fact]
    public void Parts_that_add_up_have_no_difference() =>
        Assert.Null(Rounding.Difference([Million(18), Million(9), Million(9)], Million(36)!.Value));

    [Fact]
    public void Nothing_is_said_of_parts_that_are_not_all_published_or_in_another_currency()
    {
        Assert.Null(Rounding.Difference([Million(4.3m), null], Million(14.1m)!.Value));
        Assert.Null(Rounding.Difference([new Money(100, "EUR")], Million(14.1m)!.Value));
        Assert.Null(Rounding.Difference([], Million(14.1m)!.Value));
    }
}
