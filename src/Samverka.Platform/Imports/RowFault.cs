using System.Globalization;

namespace Samverka.Platform.Imports;

/// <summary>What is wrong in one row: line, column heading (empty for the row itself), and the key of a text with its arguments.</summary>
public sealed record RowFault(int Line, string Column, string Key, params string[] Arguments)
{
    /// <summary>The arguments as a text is given them: whole numbers as numbers, so that it can write them as its language does.</summary>
    public object[] Said => [.. Arguments.Select(argument => Number(argument) is { } number ? (object)number : argument)];

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == text ? number : null;
}
