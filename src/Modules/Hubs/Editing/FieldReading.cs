using System.Globalization;
using Samverka.Hubs.Records;
using Samverka.Hubs.Showing;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>What the forms of projects read besides plain text; an empty field is null and no error.</summary>
internal static class FieldReading
{
    public static PublishedDate? Date(this FieldReader f, string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var date = PublishedDate.Parse(text.Trim());
        f.Check(date is not null, field, "add.date.malformed");
        return date;
    }

    public static DateOnly? Day(this FieldReader f, string? text, string field)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        if (DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        f.Add(field, "add.day.malformed");
        return null;
    }

    public static long? Minor(this FieldReader f, string? text, string field) => f.Minor(text, field, "add.amount.malformed", 1_000_000_000_000_00);

    public static Rate? Percent(this FieldReader f, string? text, string field)
    {
        if (Number(text) is not { } plain) return null;
        if (decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100 && decimal.Round(percent, 2) == percent) return Rate.OfPercent(percent);
        f.Add(field, "add.share.malformed");
        return null;
    }

    /// <summary>
    /// A number with at most as many decimals as the scale has zeros, as an integer of that scale: "8,5" is 85 at scale 10. Where three decimals cannot be meant,
    /// thousands are read as in an amount, and what can mean two numbers is refused.
    /// </summary>
    public static long? Scaled(this FieldReader f, string? text, string field, int scale, string malformed)
    {
        if (scale < 1000 && !string.IsNullOrWhiteSpace(text))
        {
            if (f.Minor(text, field, malformed, int.MaxValue / scale * 100L) is not { } minor) return null;
            if (minor * scale % 100 == 0) return minor * scale / 100;
        }
        else if (decimal.TryParse(Number(text), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / scale && number * scale % 1 == 0) return (long)(number * scale);
        f.Add(field, malformed);
        return null;
    }

    /// <summary>A whole number with or without spaces in it.</summary>
    public static long? Count(this FieldReader f, string? text, string field)
    {
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c)));
        if (plain.Length == 0) return null;
        if (long.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000_000) return value;
        f.Add(field, "add.decision.value.malformed");
        return null;
    }

    public static void WebAddress(this FieldReader f, string? text, string field) =>
        f.Check(text is null || Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http", field, "add.source.malformed");

    /// <summary>Both languages, or null when neither was written.</summary>
    public static LocalText? Text(this FieldReader f, string? sv, string svField, string? en, string enField, int max)
    {
        var text = new LocalText(f.Optional(sv, svField, max) ?? "", f.Optional(en, enField, max) ?? "");
        return text is { Sv: "", En: "" } ? null : text;
    }

    public static T Choice<T>(this FieldReader f, string? text, string field, string missing)
        where T : struct, Enum
    {
        var value = Keys.Parse<T>(text);
        f.Check(value is not null, field, missing);
        return value ?? default;
    }

    private static string? Number(string? text)
    {
        var plain = string.Concat((text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '%')).Replace(',', '.');
        return plain.Length == 0 ? null : plain;
    }
}
