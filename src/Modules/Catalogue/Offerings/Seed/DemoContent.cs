using System.Globalization;
using Samverka.Catalogue.Offerings.Content;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Seed;

/// <summary>A demo offering as the strings that the form would hold, so that it is read and checked by the same rules.</summary>
internal static class DemoContent
{
    public static IReadOnlyDictionary<string, string> Texts(DemoOffering demo, DemoProvider? provider, UnitId? unit, string responsible)
    {
        var texts = new Dictionary<string, string>
        {
            ["kind"] = demo.Kind,
            ["function"] = demo.Function ?? "",
            ["aiLevel"] = demo.AiLevel ?? "",
            ["technologies"] = string.Join(';', demo.Technologies),
            ["sectors"] = string.Join(';', demo.Sectors),
            ["customerTypes"] = string.Join(';', demo.CustomerTypes),
            ["languages"] = string.Join(';', demo.Languages),
            ["online"] = Flag(demo.Online),
            ["municipality"] = demo.Municipality ?? "",
            ["sessions"] = Number(demo.Sessions),
            ["maxVisitors"] = demo.Environment?.MaxVisitors is > 0 and var visitors ? Number(visitors) : "",
            ["utilisation"] = Number(demo.Environment?.UtilisationPercent),
            ["closedWeeks"] = string.Join(';', demo.Environment?.ClosedWeeks ?? []),
            ["provider"] = provider?.Name ?? "",
            ["providerNumber"] = provider?.Number ?? "",
            ["providerUnitId"] = unit?.ToString() ?? "",
            ["otherProviders"] = string.Join('\n', demo.OtherProviders),
            ["outsideConsortium"] = Flag(demo.OutsideConsortium),
            ["responsible"] = responsible,
            ["peopleShown"] = Flag(demo.PeopleShown),
            ["contactShown"] = Flag(demo.ContactShown),
            ["internalCost"] = demo.InternalCostMinor is { } cost ? (cost / 100m).ToString("0.##", CultureInfo.InvariantCulture) : "",
            ["validFrom"] = demo.ValidFrom.ToString("O", CultureInfo.InvariantCulture),
            ["validTo"] = demo.ValidTo?.ToString("O", CultureInfo.InvariantCulture) ?? "",
            ["related"] = string.Join(';', demo.Related),
        };
        foreach (var (trainer, number) in demo.Trainers.Select((trainer, place) => (trainer, place + 1)))
        {
            var (name, role, email, phone) = ContentFields.TrainerKeys(number);
            (texts[name], texts[email], texts[phone]) = (trainer.Name, trainer.Email, trainer.Phone);
            (texts[role + "Sv"], texts[role + "En"]) = (trainer.Role.Sv, trainer.Role.En);
        }

        foreach (var (key, text) in Bilingual(demo, provider)) (texts[key + "Sv"], texts[key + "En"]) = (text?.Sv ?? "", text?.En ?? "");
        return texts;
    }

    private static IEnumerable<(string Key, LocalText? Text)> Bilingual(DemoOffering demo, DemoProvider? provider) =>
    [
        ("title", demo.Title), ("summary", demo.Summary), ("subType", demo.SubType), ("description", demo.Description),
        ("benefits", Lines(demo.Benefits)), ("audience", Lines(demo.Audience)), ("place", demo.Place), ("capacity", demo.Capacity),
        ("duration", demo.Duration), ("bring", demo.Bring), ("dataHandling", demo.DataHandling), ("safety", demo.Environment?.Safety),
        ("providerUnit", provider?.Units?.FirstOrDefault(unit => unit.Key == demo.ProviderUnit)?.Name), ("format", demo.Format), ("period", demo.Period),
        ("booking", demo.Booking), ("completionProof", demo.CompletionProof),
    ];

    private static string Flag(bool value) => value ? "true" : "";

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static LocalText Lines(LocalText[] lines) =>
        new(string.Join('\n', lines.Select(line => line.Sv)), string.Join('\n', lines.Select(line => line.En)));
}
