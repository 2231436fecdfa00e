using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Import;

/// <summary>One field that differs; the name is the end of a text's key.</summary>
internal sealed record FieldChange(string Field, string Before, string After);

/// <summary>Field by field what a change does.</summary>
internal static class FactsDiff
{
    private static readonly (string Field, Func<ListingFacts, string?> Value)[] Fields =
    [
        ("title", facts => facts.Title), ("text", facts => facts.Text), ("city", facts => facts.City), ("postal-code", facts => facts.PostalCode),
        ("nuts", facts => facts.Nuts), ("address", facts => facts.Address), ("website", facts => facts.Website),
        ("technology", facts => Levels(facts, LevelKind.Technology)), ("sector", facts => Levels(facts, LevelKind.Sector)), ("service", facts => Levels(facts, LevelKind.Service)),
    ];

    public static IReadOnlyList<FieldChange> Between(ListingFacts before, ListingFacts after) =>
        [.. Fields.Select(field => new FieldChange(field.Field, field.Value(before) ?? "", field.Value(after) ?? "")).Where(change => change.Before != change.After)];

    private static string Levels(ListingFacts facts, LevelKind kind) => string.Join(", ", facts.Of(kind).Select(level => $"{level.Code} {level.Level}"));
}
