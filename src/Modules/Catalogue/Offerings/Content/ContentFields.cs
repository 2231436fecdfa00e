using Samverka.Vocabularies.Contracts;
using static Samverka.Catalogue.Offerings.Content.FieldShape;

namespace Samverka.Catalogue.Offerings.Content;

/// <summary>Every field of an offering, in the order and groups of the form.</summary>
internal static class ContentFields
{
    public const string Languages = FacetNames.Language;
    public const int MostTrainers = 2;

    private const int RoleMax = 100;
    private const int PhoneMax = 40;

    public static IReadOnlyList<(string Group, IReadOnlyList<ContentField> Fields)> Groups { get; } =
    [
        ("what",
        [
            new("kind", OneCode, Required: true, List: ListNames.OfferingKind),
            new("title", Line, Offering.TitleMax, TwoLanguages: true, Required: true),
            new("summary", Area, Offering.SummaryMax, TwoLanguages: true, Required: true),
        ]),
        ("more",
        [
            new("description", Area, 4000, TwoLanguages: true),
            new("benefits", Lines, 1500, TwoLanguages: true),
            new("audience", Lines, 1500, TwoLanguages: true),
            new("function", OneCode, List: ListNames.ServiceFunction),
            new("subType", Line, 100, TwoLanguages: true),
            new("aiLevel", OneCode, List: ListNames.AiLevel),
        ]),
        ("about",
        [
            new("technologies", ManyCodes, List: ListNames.Technology),
            new("sectors", ManyCodes, List: ListNames.Sector),
            new("customerTypes", ManyCodes, List: ListNames.CustomerType),
            new("languages", ManyCodes, List: Languages),
        ]),
        ("where",
        [
            new("online", Flag),
            new("place", Line, 200, TwoLanguages: true),
            new("municipality", OneCode, List: ListNames.Municipality),
            new("format", Line, 200, TwoLanguages: true),
            new("period", Line, 200, TwoLanguages: true),
            new("sessions", Number),
            new("duration", Line, 200, TwoLanguages: true),
            new("capacity", Line, 300, TwoLanguages: true),
            new("maxVisitors", Number),
            new("closedWeeks", Line, 160),
            new("utilisation", Percent),
        ]),
        ("practical",
        [
            new("booking", Line, 300, TwoLanguages: true),
            new("bring", Area, 800, TwoLanguages: true),
            new("dataHandling", Area, 1200, TwoLanguages: true),
            new("safety", Line, 400, TwoLanguages: true),
            new("completionProof", Line, 200, TwoLanguages: true),
        ]),
        ("who",
        [
            new("provider", Line, Offering.NameMax),
            new("providerNumber", Line, 20),
            new("providerUnitId", Unit),
            new("providerUnit", Line, Offering.NameMax, TwoLanguages: true),
            new("otherProviders", Lines, 600),
            new("outsideConsortium", Flag),
        ]),
        ("people",
        [
            new("responsible", Line, Offering.NameMax),
            .. Enumerable.Range(1, MostTrainers).SelectMany(Trainer),
            new("peopleShown", Flag),
            new("contactShown", Flag),
        ]),
        ("own", [new("internalCost", Amount)]),
        ("when",
        [
            new("validFrom", Day, Required: true),
            new("validTo", Day),
            new("related", Line, 600),
        ]),
    ];

    /// <summary>The names under which a trainer is typed, the first being 1.</summary>
    public static (string Name, string Role, string Email, string Phone) TrainerKeys(int number) =>
        ($"trainer{number}Name", $"trainer{number}Role", $"trainer{number}Email", $"trainer{number}Phone");

    public static IReadOnlyList<ContentField> All { get; } = [.. Groups.SelectMany(group => group.Fields)];

    public static IReadOnlyDictionary<string, ContentField> ByKey { get; } = All.ToDictionary(field => field.Key);

    /// <summary>The names of the form's fields and of a file's columns.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.SelectMany(field => field.Names)];

    private static IEnumerable<ContentField> Trainer(int number)
    {
        var (name, role, email, phone) = TrainerKeys(number);
        return [new(name, Line, Offering.NameMax), new(role, Line, RoleMax, TwoLanguages: true), new(email, Line, Offering.NameMax), new(phone, Line, PhoneMax)];
    }
}
