using CsCheck;
using Samverka.Organisations.Contracts;

namespace Samverka.UnitTests.Organisations;

public sealed class OrganisationNumberTests
{
    private static readonly Gen<string> NineDigits = Gen.Int[0, 999_999_999].Select(number => number.ToString("D9"));

    [Theory]
    [InlineData("556012-5790")]
    [InlineData("5560125790")]
    [InlineData("556012 5790")]
    [InlineData(" 556012-5790 ")]
    [InlineData("556012–5790")]
    [InlineData("16556012-5790")]
    [InlineData("165560125790")]
    public void Every_common_way_of_writing_gives_the_same_ten_digits(string typed) =>
        Assert.Equal("5560125790", OrganisationNumber.Parse(typed));

    [Theory]
    [InlineData("19811218-9876", "8112189876")]
    [InlineData("811218-9876", "8112189876")]
    public void A_sole_traders_personal_number_counts_as_one(string typed, string expected) =>
        Assert.Equal(expected, OrganisationNumber.Parse(typed));

    [Theory]
    [InlineData("8112189876", true)]
    [InlineData("5560125790", false)]
    [InlineData("2021005489", false)]
    [InlineData("0100", false)]
    public void A_number_with_a_month_in_it_is_a_persons(string digits, bool expected) =>
        Assert.Equal(expected, OrganisationNumber.IsOfAPerson(digits));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("556012579")]
    [InlineData("55601257900")]
    [InlineData("175560125790")]
    [InlineData("556012-579O")]
    [InlineData("SE556012579001")]
    [InlineData("556012.5790")]
    [InlineData("٥٥٦٠١٢٥٧٩٠")]
    public void What_cannot_be_a_number_is_refused(string? typed) =>
        Assert.Null(OrganisationNumber.Parse(typed));

    [Fact]
    public void Of_the_ten_numbers_that_share_their_first_nine_digits_exactly_one_is_right() =>
        NineDigits.Sample(nine => Assert.Single(Enumerable.Range(0, 10), last => OrganisationNumber.Parse($"{nine}{last}") is not null));

    [Fact]
    public void One_mistyped_digit_is_always_found() =>
        Gen.Select(NineDigits, Gen.Int[0, 9], Gen.Int[1, 9]).Sample((nine, place, shift) =>
        {
            var right = Right(nine);
            var digits = right.ToCharArray();
            digits[place] = (char)('0' + (digits[place] - '0' + shift) % 10);
            Assert.Null(OrganisationNumber.Parse(new string(digits)));
        });

    [Fact]
    public void Two_neighbours_that_changed_places_are_found_unless_they_are_0_and_9() =>
        Gen.Select(NineDigits, Gen.Int[0, 8]).Sample((nine, place) =>
        {
            var digits = Right(nine).ToCharArray();
            var (first, second) = (digits[place], digits[place + 1]);
            (digits[place], digits[place + 1]) = (second, first);
            var harmless = first == second || (first, second) is ('0', '9') or ('9', '0');
            Assert.Equal(harmless, OrganisationNumber.Parse(new string(digits)) is not null);
        });

    [Fact]
    public void A_number_reads_back_as_it_was_shown() =>
        NineDigits.Sample(nine => Assert.Equal(Right(nine), OrganisationNumber.Parse(OrganisationNumber.Show(Right(nine)))));

    [Fact]
    public void Only_a_Swedish_number_gets_the_Swedish_hyphen()
    {
        Assert.Equal("556012-5790", OrganisationNumber.Show("5560125790", "SE"));
        Assert.Equal("0100366327", OrganisationNumber.Show("0100366327", "EE"));
    }

    // Reckoned the long way, apart from the code under test: doubled digits are added digit by digit.
    private static string Right(string nine)
    {
        var sum = nine.Select((digit, place) => place % 2 == 0 ? (digit - '0') * 2 : digit - '0').Sum(value => value / 10 + value % 10);
        return nine + (10 - sum % 10) % 10;
    }
}
