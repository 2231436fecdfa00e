using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Hubs.Editing;

/// <summary>Values as <see cref="FieldReading"/> reads them again.</summary>
internal static class FieldWriting
{
    public static string? Amount(long? minor) => minor is { } value ? (value / 100m).ToString("0.##", Language.Current.Culture) : null;

    public static string Scaled(int value, int scale) => ((decimal)value / scale).ToString("0.####", Language.Current.Culture);

    public static string? Share(Rate? share) => share?.Percent.ToString("0.##", Language.Current.Culture);

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
