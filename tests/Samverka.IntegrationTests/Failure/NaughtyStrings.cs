namespace Samverka.IntegrationTests.Failure;

/// <summary>What people, spreadsheets and attackers put into fields.</summary>
internal static class NaughtyStrings
{
    public static TheoryData<string> All =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "'; DROP TABLE application; --",
        "=HYPERLINK(\"http://example.org\";\"klicka\")",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "före\0efter",
        "rad ett\r\nrad två\r\rBcc: nagon@example.org",
        "\u202Ebakvänt\u202C",
        "Z\u0351\u0343a\u0489l\u0334g\u0318o\u0489 \u0301\u0301\u0301\u0301\u0301",
        "👩‍👩‍👧‍👦 🇸🇪 \uD83D",
        "\uD800 ensam halva",
        "\uFEFF\u200B\u00AD\u2060",
        "%00%0d%0a{{7*7}}${7*7}<%= 7*7 %>@(7*7)",
        "../../../../etc/passwd",
        "%' OR 1=1 _ \\ ESCAPE",
        "ⅰ ﬁ ſ İ ı ß Å (Å) Å",
        "\u0007\u001B[31mröd\u001B[0m",
        "null undefined NaN -0 1e309 0x7FFFFFFF",
        "{\"$type\":\"System.Object\"}",
        "العربية 中文 עברית",
        string.Concat(Enumerable.Repeat("å", 5_000)),
    ];
}
