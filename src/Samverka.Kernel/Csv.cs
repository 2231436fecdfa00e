namespace Samverka.Kernel;

/// <summary>Writes CSV (RFC 4180, comma, CRLF). A value that a spreadsheet would run as a formula gets an apostrophe in front (OWASP: CSV injection).</summary>
public static class Csv
{
    public static string Line(params IEnumerable<string?> values) => string.Join(',', values.Select(Field)) + "\r\n";

    private static string Field(string? value)
    {
        var text = Harmless(value ?? "");
        return text.AsSpan().IndexOfAny("\",\r\n;") < 0 ? text : $"\"{text.Replace("\"", "\"\"")}\"";
    }

    private static string Harmless(string text) =>
        text.Length > 0 && "=+-@\t\r".Contains(text[0]) ? "'" + text : text;
}
