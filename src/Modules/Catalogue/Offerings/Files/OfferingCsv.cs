using System.Globalization;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>Offerings as lines of a file that can be read in again: slug and version say which offering, and what was seen of it.</summary>
internal static class OfferingCsv
{
    public const string Slug = "slug";
    public const string Version = "version";

    public static IReadOnlyList<string> Columns { get; } = [Slug, Version, .. ContentFields.Names, .. PriceCells.Columns];

    public static string Header { get; } = Csv.Line(Columns);

    public static string Line(string slug, int version, OfferingContent content, Price? price)
    {
        var texts = ContentText.Of(content);
        return Csv.Line([slug, version.ToString(CultureInfo.InvariantCulture), .. ContentFields.Names.Select(name => texts[name]), .. PriceCells.Of(price)]);
    }

    /// <summary>A cell without the apostrophe that kept a spreadsheet from running it.</summary>
    public static string Cell(string text) =>
        text.Length > 1 && text[0] == '\'' && "=+-@\t\r".Contains(text[1], StringComparison.Ordinal) ? text[1..] : text;
}
