using Samverka.Organisations.Records;

namespace Samverka.UnitTests.Organisations;

public sealed class LikenessTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Theory]
    [InlineData("Kvistens Mekaniska AB", "kvistens mekaniska aktiebolag")]
    [InlineData("Åby Ström AB (publ)", "ABY  STROM")]
    [InlineData("Ek. för. Mjölkbyn", "Mjölkbyn ekonomisk förening")]
    public void Names_are_compared_without_legal_form_case_and_marks(string one, string other) => Assert.Equal(Likeness.Name(one, Day), Likeness.Name(other, Day));

    [Fact]
    public void A_name_of_nothing_but_a_legal_form_is_that() => Assert.Equal("stiftelsen", Likeness.Name("Stiftelsen", Day));

    [Theory]
    [InlineData(2019, "kvistenab")]
    [InlineData(2020, "kvisten")]
    public void Legal_forms_are_those_that_their_file_says_hold_on_the_day(int year, string name) => Assert.Equal(name, Likeness.Name("Kvisten AB", new DateOnly(year, 6, 30)));

    [Theory]
    [InlineData("kvistens", "kvistens", true)]
    [InlineData("kvistens", "kvjstens", true)]
    [InlineData("kvistens", "kvisens", true)]
    [InlineData("kvistens", "kkvistens", true)]
    [InlineData("kvistens", "kvisetns", false)]
    [InlineData("kvistens", "kvist", false)]
    [InlineData("ikea", "ikeb", false)]
    public void One_letter_may_slip_in_a_name_that_is_long_enough(string one, string other, bool isOneSlip)
    {
        Assert.Equal(isOneSlip, Likeness.IsOneSlip(one, other));
        Assert.Equal(isOneSlip, Likeness.IsOneSlip(other, one));
    }

    [Theory]
    [InlineData("https://www.kvisten.example.org/om-oss", "kvisten.example.org")]
    [InlineData("Kvisten.example.org", "kvisten.example.org")]
    [InlineData("inte en adress", null)]
    [InlineData(null, null)]
    public void A_web_address_is_compared_by_its_domain(string? website, string? domain) => Assert.Equal(domain, Likeness.Domain(website));
}
