using System.Globalization;
using Microsoft.AspNetCore.Html;
using Samverka.Kernel;

namespace Samverka.Ui.Content;

/// <summary>Numbers, money and times as the reader's language writes them. Instants are UTC inside and Swedish time on the page.</summary>
public static class Shown
{
    private static CultureInfo Culture => Language.Current.Culture;

    public static string Number(long value) => value.ToString("N0", Culture);

    public static string Number(double value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture);

    public static string Money(Money value) => value.Show(Culture);

    /// <summary>At most two decimals, with the space that Swedish writes before the sign.</summary>
    public static string Percent(Rate value) => value.Percent.ToString("0.##", Culture) + (Language.Current == Language.Swedish ? "\u00a0%" : "%");

    /// <summary>svenska, engelska och finska; Swedish, English and Finnish.</summary>
    public static string List(IEnumerable<string> words)
    {
        string[] all = [.. words];
        return all.Length < 2 ? string.Concat(all) : $"{string.Join(", ", all[..^1])} {(Language.Current == Language.Swedish ? "och" : "and")} {all[^1]}";
    }

    /// <summary>The text; its mail addresses break after the at sign and the dots where they must.</summary>
    public static IHtmlContent Mail(string? text) => new MailText(text ?? "");

    /// <summary>7 mars 2027, 7 March 2027.</summary>
    public static string Date(DateOnly value) => value.ToString("d MMMM yyyy", Culture);

    /// <summary>2027-03-07, 7 Mar 2027: for lists, where days stand under each other.</summary>
    public static string ShortDate(DateOnly value) => value.ToString(Language.Current == Language.Swedish ? "yyyy-MM-dd" : "d MMM yyyy", Culture);

    /// <summary>The day and the minute in Sweden of a UTC instant.</summary>
    public static string Instant(DateTime utc)
    {
        var language = Language.Current;
        return Local(utc).ToString(language == Language.Swedish ? "d MMMM yyyy 'kl.'\u00a0HH:mm" : "d MMMM yyyy, HH:mm", language.Culture);
    }

    /// <summary>The Swedish day of a UTC instant.</summary>
    public static DateOnly Day(DateTime utc) => DateOnly.FromDateTime(Local(utc));

    private static DateTime Local(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new InvalidOperationException("Instants are UTC; this one is local.")
        : TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), SwedishTime.Zone);
}
