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
            ["customerTypes"] = Join(content.CustomerTypes),
            ["languages"] = Join(content.Languages),
            ["online"] = Flag(content.Online),
            ["municipality"] = content.Municipality ?? "",
            ["sessions"] = Number(content.Sessions),
            ["maxVisitors"] = Number(content.MaxVisitors),
            ["utilisation"] = Number(content.UtilisationPercent),
            ["closedWeeks"] = Join(content.ClosedWeeks.Select(week => week.ToString(CultureInfo.InvariantCulture))),
            ["provider"] = content.Provider,
            ["providerNumber"] = content.ProviderNumber ?? "",
            ["providerUnitId"] = content.ProviderUnitId?.ToString() ?? "",
            ["otherProviders"] = content.OtherProviders,
            ["outsideConsortium"] = Flag(content.OutsideConsortium),
            ["responsible"] = content.Responsible,
            ["peopleShown"] = Flag(content.PeopleShown),
            ["contactShown"] = Flag(content.ContactShown),
            ["internalCost"] = content.InternalCost is { } cost ? (cost.Minor / 100m).ToString("0.##", CultureInfo.InvariantCulture) : "",
            ["validFrom"] = Day(content.Validity.From),
            ["validTo"] = content.Validity.To is { } to ? Day(to) : "",
            ["related"] = Join(content.Related),
        };
        for (var number = 1; number <= ContentFields.MostTrainers; number++)
        {
            var (name, role, email, phone) = ContentFields.TrainerKeys(number);
            var trainer = content.Trainers.ElementAtOrDefault(number - 1);
            (texts[name], texts[email], texts[phone]) = (trainer?.Name ?? "", trainer?.Email ?? "", trainer?.Phone ?? "");
            (texts[role + "Sv"], texts[role + "En"]) = (trainer?.Role.Sv ?? "", trainer?.Role.En ?? "");
        }

        foreach (var (key, text) in Bilingual(content)) (texts[key + "Sv"], texts[key + "En"]) = (text.Sv, text.En);
        return texts;
    }

    private static IEnumerable<(string Key, LocalText Text)> Bilingual(OfferingContent content) =>
    [
        ("title", content.Title), ("summary", content.Summary), ("subType", content.SubType), ("description", content.Description),
        ("benefits", content.Benefits), ("audience", content.Audience), ("place", content.Place), ("capacity", content.Capacity),
        ("duration", content.Duration), ("bring", content.Bring), ("dataHandling", content.DataHandling), ("safety", content.Safety),
        ("providerUnit", content.ProviderUnit), ("format", content.Format), ("period", content.Period), ("booking", content.Booking),
        ("completionProof", content.CompletionProof),
    ];

    private static string Join(IEnumerable<string> values) => string.Join("; ", values);

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Flag(bool value) => value ? "true" : "";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
