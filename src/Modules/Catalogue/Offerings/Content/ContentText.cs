using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>An offering's content as the strings of a form or a file, by field name; several values are parted by semicolons.</summary>
internal static class ContentText
{
    public static IReadOnlyDictionary<string, string> Of(OfferingContent content)
    {
        var texts = new Dictionary<string, string>
        {
            ["kind"] = content.Kind,
            ["function"] = content.Function ?? "",
            ["aiLevel"] = content.AiLevel ?? "",
            ["technologies"] = Join(content.Technologies),
            ["sectors"] = Join(content.Sectors),
            ["languages"] = Join(content.Languages),
            ["online"] = Flag(content.Online),
            ["municipality"] = content.Municipality ?? "",
            ["maxVisitors"] = content.MaxVisitors?.ToString(CultureInfo.InvariantCulture) ?? "",
            ["closedWeeks"] = Join(content.ClosedWeeks.Select(week => week.ToString(CultureInfo.InvariantCulture))),
            ["provider"] = content.Provider,
            ["providerNumber"] = content.ProviderNumber ?? "",
            ["outsideConsortium"] = Flag(content.OutsideConsortium),
            ["validFrom"] = Day(content.Validity.From),
            ["validTo"] = content.Validity.To is { } to ? Day(to) : "",
            ["related"] = Join(content.Related),
        };
        foreach (var (key, text) in Bilingual(content)) (texts[key + "Sv"], texts[key + "En"]) = (text.Sv, text.En);
        return texts;
    }

    private static IEnumerable<(string Key, LocalText Text)> Bilingual(OfferingContent content) =>
    [
        ("title", content.Title), ("summary", content.Summary), ("subType", content.SubType), ("description", content.Description),
        ("benefits", content.Benefits), ("audience", content.Audience), ("place", content.Place), ("capacity", content.Capacity),
        ("duration", content.Duration), ("bring", content.Bring), ("dataHandling", content.DataHandling), ("safety", content.Safety),
        ("providerUnit", content.ProviderUnit),
    ];

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Flag(bool value) => value ? "true" : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
