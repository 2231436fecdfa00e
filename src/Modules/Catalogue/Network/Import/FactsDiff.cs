using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Network.Listings;

namespace Samverka.Catalogue.Network.Import;

/// <summary>One field that differs; the name is the end of a text's key.</summary>
internal sealed record FieldChange(string Field, string Before, string After);

/// <summary>Field by field what a change does.</summary>
internal static class FactsDiff
{
    private static readonly (string Field, Func<ListingFacts, string?> Value)[] Words =
    [
        ("title", facts => facts.Title), ("text", facts => facts.Text), ("city", facts => facts.City), ("postal-code", facts => facts.PostalCode),
        ("nuts", facts => facts.Nuts), ("address", facts => facts.Address), ("website", facts => facts.Website),
    ];

    /// <param name="before">The facts that were.</param>
    /// <param name="after">The facts that will be.</param>
    /// <param name="label">The words for a code of a kind of level.</param>
    public static IReadOnlyList<FieldChange> Between(ListingFacts before, ListingFacts after, Func<LevelKind, string, string> label) =>
    [
        .. Words.Select(field => new FieldChange(field.Field, field.Value(before) ?? "", field.Value(after) ?? "")).Where(change => change.Before != change.After),
        .. Enum.GetValues<LevelKind>().Select(kind => Levels(kind, before.Of(kind), after.Of(kind), label)).OfType<FieldChange>(),
    ];

    // Only the levels that differ: a hub may declare dozens.
    private static FieldChange? Levels(
        LevelKind kind, IReadOnlyList<SpecialisationLevel> before, IReadOnlyList<SpecialisationLevel> after, Func<LevelKind, string, string> label)
    {
        string Say(IEnumerable<SpecialisationLevel> levels) => string.Join(", ", levels.Select(level => $"{label(kind, level.Code)} {level.Level}"));
        var (gone, come) = (Say(before.Except(after)), Say(after.Except(before)));
        return gone.Length + come.Length == 0 ? null : new FieldChange(kind.ToString().ToLowerInvariant(), gone, come);
    }
}
