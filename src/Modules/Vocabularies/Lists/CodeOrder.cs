using Samverka.Vocabularies.Contracts;

namespace Samverka.Vocabularies.Lists;

/// <summary>
/// The order of a list's codes: as numbers where every code is one, so that 10 stands after 9; otherwise sign by sign. A code that begins
/// with a zero is no number: in 01, 011 and 02 each sign is a step down, and 011 belongs to 01.
/// </summary>
internal sealed class CodeOrder : IComparer<Code>
{
    private readonly bool _numbers;

    private CodeOrder(bool numbers) => _numbers = numbers;

    public static CodeOrder Of(IEnumerable<Code> codes) => new(codes.All(code => IsNumber(code.Value)));

    // Of two numbers the one with more digits is greater.
    public int Compare(Code? left, Code? right)
    {
        var (one, other) = (left?.Value ?? "", right?.Value ?? "");
        return _numbers && one.Length != other.Length ? one.Length.CompareTo(other.Length) : string.CompareOrdinal(one, other);
    }

    private static bool IsNumber(string code) => code.Length > 0 && code.All(char.IsAsciiDigit) && (code == "0" || code[0] != '0');
}
