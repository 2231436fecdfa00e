using Samverka.Kernel;

namespace Samverka.UnitTests.Kernel;

public sealed class AmountTests
{
    [Theory]
    [InlineData("1800000", 180_000_000L)]
    [InlineData("1 800 000", 180_000_000L)]
    [InlineData("1\u00a0800\u202f000", 180_000_000L)]
    [InlineData(" 99 ", 9_900L)]
    [InlineData("0", 0L)]
    [InlineData("99,5", 9_950L)]
    [InlineData("99.50", 9_950L)]
    [InlineData("13 500.50", 1_350_050L)]
    public void What_can_only_be_read_in_one_way_is_read_so_in_both_languages(string typed, long minor)
    {
        Assert.Equal(minor, Read(typed, Language.Swedish).Minor);
        Assert.Equal(minor, Read(typed, Language.English).Minor);
    }

    [Theory]
    [InlineData("1 800 000,50", 180_000_050L)]
    [InlineData("1800000,5", 180_000_050L)]
    public void Swedish_writes_decimals_after_a_comma(string typed, long minor) => Assert.Equal(minor, Read(typed, Language.Swedish).Minor);

    [Theory]
    [InlineData("1,800,000", 180_000_000L)]
    [InlineData("1,800", 180_000L)]
    [InlineData("1,800,000.50", 180_000_050L)]
    public void English_sets_thousands_apart_by_commas(string typed, long minor) => Assert.Equal(minor, Read(typed, Language.English).Minor);

    [Theory]
    [InlineData("sv", "1,800")]
    [InlineData("sv", "1.800")]
    [InlineData("sv", "1,800,000")]
    [InlineData("sv", "1.800.000")]
    [InlineData("en", "1.800")]
    [InlineData("en", "1.800.000")]
    public void What_can_be_read_in_two_ways_is_refused_and_says_so(string language, string typed) =>
        Assert.Equal((null, "field.amount.ambiguous"), Read(typed, Language.Parse(language)!.Value));

    [Theory]
    [InlineData("18 00")]
    [InlineData("1 80")]
    [InlineData("99,5055")]
    [InlineData("1,8,0")]
    [InlineData("-5")]
    [InlineData("5-")]
    [InlineData("1e3")]
    [InlineData("tusen")]
    [InlineData("1,800 000")]
    [InlineData("٣٤")]
    [InlineData("999 999 999 999 999")]
    [InlineData("999999999999999999999999999999")]
    [InlineData(",50")]
    public void What_is_no_amount_is_refused_in_both_languages(string typed)
    {
        var swedish = Read(typed, Language.Swedish);
        Assert.Null(swedish.Minor);
        Assert.NotNull(swedish.Error);
        Assert.Equal((null, "wrong"), Read(typed, Language.English));
    }

    [Fact]
    public void Nothing_typed_is_nothing_and_no_error() => Assert.Equal((null, null), Read(" ", Language.Swedish));

    [Fact]
    public void An_amount_at_the_limit_is_refused() => Assert.Equal((null, "wrong"), Read("10 000 000", Language.Swedish));

    private static (long? Minor, string? Error) Read(string typed, Language language)
    {
        using var _ = language.Speak();
        var f = new FieldReader();
        var minor = f.Minor(typed, "Amount", "wrong", 1_000_000_000);
        return (minor, f.Result(() => 0) is Parsed<int>.Invalid { Errors: [var error] } ? error.Key : null);
    }
}
