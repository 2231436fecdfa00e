using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Vocabularies;

public sealed class CodeOrderTests
{
    [Theory]
    [InlineData("10 9 1 100 0", "0 1 9 10 100")]
    [InlineData("02 011 01 10", "01 011 02 10")]
    [InlineData("10 9 A", "10 9 A")]
    [InlineData("SE2 SE11 SE1", "SE1 SE11 SE2")]
    [InlineData("123456789012345678901 9", "9 123456789012345678901")]
    public void Codes_that_are_numbers_stand_as_numbers_and_others_sign_by_sign(string codes, string ordered)
    {
        var list = codes.Split(' ').Select(code => new Code(code, LocalText.Same(code), null, null, new Dictionary<string, string>(), [], [])).ToList();

        Assert.Equal(ordered, string.Join(' ', list.Order(CodeOrder.Of(list)).Select(code => code.Value)));
    }
}
