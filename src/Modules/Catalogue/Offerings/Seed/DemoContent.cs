using System.Globalization;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Seed;

/// <summary>A demo offering as the strings that the form would hold, so that it is read and checked by the same rules.</summary>
internal static class DemoContent
{
    public static IReadOnlyDictionary<string, string> Texts(DemoOffering demo, DemoProvider? provider)
    {
        var texts = new Dictionary<string, string>
        {
            ["kind"] = demo.Kind,
            ["function"] = demo.Function ?? "",
            ["aiLevel"] = demo.AiLevel ?? "",
            ["technologies"] = string.Join(';', demo.Technologies),
            ["sectors"] = string.Join(';', demo.Sectors),
            ["languages"] = string.Join(';', demo.Languages),
            ["online"] = demo.Online ? "true" : "",
            ["municipality"] = demo.Municipality ?? "",
            ["maxVisitors"] = demo.Environment?.MaxVisitors is > 0 and var visitors ? visitors.ToString(CultureInfo.InvariantCulture) : "",
            ["closedWeeks"] = string.Join(';', demo.Environment?.ClosedWeeks ?? []),
            ["provider"] = provider?.Name ?? "",
            ["providerNumber"] = provider?.Number ?? "",
            ["outsideConsortium"] = demo.OutsideConsortium ? "true" : "",
            ["validFrom"] = demo.ValidFrom.ToString("O", CultureInfo.InvariantCulture),
            ["validTo"] = demo.ValidTo?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            ["related"] = string.Join(';', demo.Related),
        };
        foreach (var (key, text) in Bilingual(demo, provider)) (texts[key + "Sv"], texts[key + "En"]) = (text?.Sv ?? "", text?.En ?? "");
        return texts;
    }

    private static IEnumerable<(string Key, LocalText? Text)> Bilingual(DemoOffering demo, DemoProvider? provider) =>
    [
        ("title", demo.Title), ("summary", demo.Summary), ("subType", demo.SubType), ("description", demo.Description),
        ("benefits", Lines(demo.Benefits)), ("audience", Lines(demo.Audience)), ("place", demo.Place), ("capacity", demo.Capacity),
        ("duration", demo.Duration), ("bring", demo.Bring), ("dataHandling", demo.DataHandling), ("safety", demo.Environment?.Safety),
        ("providerUnit", provider?.Units?.FirstOrDefault(unit => unit.Key == demo.ProviderUnit)?.Name),
    ];

    private static LocalText Lines(LocalText[] lines) =>
        new(string.Join('\n', lines.Select(line => line.Sv)), string.Join('\n', lines.Select(line => line.En)));
}
