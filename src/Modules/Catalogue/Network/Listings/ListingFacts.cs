using System.Text.Json;
using System.Text.Json.Serialization;
using Samverka.Catalogue.Contracts;

namespace Samverka.Catalogue.Network.Listings;

/// <summary>All that a catalogue says of one hub. Kept before and after each imported change, so that a batch can be undone.</summary>
internal sealed record ListingFacts
{
    public const int NameMaxLength = 200;
    public const int TitleMaxLength = 400;
    public const int PlaceMaxLength = 300;
    public const int WebsiteMaxLength = 300;
    public const int TextMaxLength = 20_000;

    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required string Name { get; init; }

    public required string Country { get; init; }

    /// <summary>A code of hub-type.</summary>
    public required string Type { get; init; }

    public string? Title { get; init; }

    public string? City { get; init; }

    public string? PostalCode { get; init; }

    /// <summary>A NUTS 2021 code of the contact address.</summary>
    public string? Nuts { get; init; }

    public string? Website { get; init; }

    public string? Address { get; init; }

    public string Text { get; init; } = "";

    public IReadOnlyList<SpecialisationLevel> Technologies { get; init; } = [];

    public IReadOnlyList<SpecialisationLevel> Sectors { get; init; } = [];

    public IReadOnlyList<SpecialisationLevel> Services { get; init; } = [];

    /// <summary>Names repeat in the catalogue; together with country and type they do not.</summary>
    [JsonIgnore]
    public ListingIdentity Identity => new(Name, Country, Type);

    public IReadOnlyList<SpecialisationLevel> Of(LevelKind kind) => kind switch
    {
        LevelKind.Technology => Technologies,
        LevelKind.Sector => Sectors,
        _ => Services,
    };

    /// <summary>Strongest first; a code given twice counts with its highest level.</summary>
    public static IReadOnlyList<SpecialisationLevel> Ordered(IEnumerable<SpecialisationLevel> levels) =>
        [.. levels.GroupBy(level => level.Code).Select(same => same.MaxBy(level => level.Level)!)
            .OrderByDescending(level => level.Level).ThenBy(level => level.Code, StringComparer.Ordinal)];

    public string ToJson() => JsonSerializer.Serialize(this, Compact);

    public static ListingFacts FromJson(string json) => JsonSerializer.Deserialize<ListingFacts>(json)!;
}
