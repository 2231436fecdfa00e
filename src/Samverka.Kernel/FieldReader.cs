using System.Globalization;
using System.Net.Mail;

namespace Samverka.Kernel;

/// <summary>Reads strings of a form into values and collects every error; values read in error are defaults and must not be used.</summary>
public sealed class FieldReader
{
    // The shortest subscriber's numbers with their area codes, and short numbers of large organisations.
    private const int FewestDigits = 5;

    private const string TooLong = "field.too-long";

    private readonly List<FieldError> _errors = [];

    /// <summary>Trimmed text; the error is recorded under <paramref name="missing"/> when nothing but white space was typed.</summary>
    public string Required(string? value, string field, string missing, int max)
    {
        var text = Clean(value);
        if (text.Length == 0) Add(field, missing);
        return Limit(text, field, max);
    }

    /// <summary>Trimmed text, null when nothing was typed.</summary>
    public string? Optional(string? value, string field, int max)
    {
        var text = Clean(value);
        return text.Length == 0 ? null : Limit(text, field, max);
    }

    /// <summary>A mail address as typed, trimmed; its domain must have a dot.</summary>
    public string Email(string? value, string field, string missing, string malformed)
    {
        var text = Required(value, field, missing, 254);
        if (text.Length > 0 && !LooksLikeMail(text)) Add(field, malformed);
        return text;
    }

    /// <summary>A telephone number as typed, trimmed, with whatever signs and words stand around its digits; null when nothing was typed.</summary>
    public string? Phone(string? value, string field, string malformed, int max)
    {
        var text = Optional(value, field, max);
        if (text is not null && text.Count(char.IsDigit) < FewestDigits) Add(field, malformed);
        return text;
    }

    public int Whole(string? value, string field, string malformed, int min, int max)
    {
        if (int.TryParse(Clean(value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max) return number;
        Add(field, malformed, min, max);
        return min;
    }

    /// <summary>An amount in minor units, null when nothing was typed. The error under <paramref name="malformed"/> is told what was typed.</summary>
    public long? Minor(string? value, string field, string malformed, long below)
    {
        var text = Clean(value);
        if (text.Length == 0) return null;
        if (AmountText.Minor(text, Language.Current) is { } minor && minor < below) return minor;
        Add(field, AmountText.IsAmbiguous(text, Language.Current) ? "field.amount.ambiguous" : malformed, text);
        return null;
    }

    public void Check(bool holds, string field, string key, params object[] arguments)
    {
        if (!holds) Add(field, key, arguments);
    }

    /// <summary>Of a text that is too long nothing else is said: it was not read further.</summary>
    public void Add(string field, string key, params object[] arguments)
    {
        if (!_errors.Exists(error => error.Field == field && error.Key == TooLong)) _errors.Add(new FieldError(field, key, arguments));
    }

    /// <summary>The command, made only when nothing was wrong.</summary>
    public Parsed<T> Result<T>(Func<T> make) =>
        _errors.Count == 0 ? new Parsed<T>.Valid(make()) : new Parsed<T>.Invalid(_errors);

    private string Limit(string text, string field, int max)
    {
        if (text.Length <= max) return text;
        Add(field, TooLong, max, text.Length);
        return text[..max];
    }

    // Control characters other than line breaks and tabs come from broken clipboards, and PostgreSQL refuses NUL.
    // A form sends a line break as two characters, but the page counts one, and so does whoever typed it.
    private static string Clean(string? value) =>
        value is null ? "" : string.Concat(value.Replace("\r\n", "\n", StringComparison.Ordinal).Where(c => !char.IsControl(c) || c is '\n' or '\r' or '\t')).Trim();

    private static bool LooksLikeMail(string text) =>
        MailAddress.TryCreate(text, out var mail) && mail.Address == text && mail.Host.Contains('.') && !text.Any(char.IsWhiteSpace);
}
