using Microsoft.Extensions.Localization;

namespace Samverka.Hubs.Editing;

/// <summary>A field of a form by its name in the reader's language, and what stands in it.</summary>
internal sealed record Field(string Label, string Value)
{
    public static Field Of(string label, string? value) => new(label, value ?? "");

    /// <summary>The texts of a form by their keys.</summary>
    public static IReadOnlyList<Field> All(IStringLocalizer texts, IReadOnlyList<(string Key, string? Value)> fields) => [.. fields.Select(field => Of(texts[field.Key], field.Value))];
}

/// <summary>Two versions side by side, only where they differ.</summary>
internal sealed record Differences(string Caption, string BeforeHeading, string AfterHeading, IReadOnlyList<Difference> Rows)
{
    /// <summary>What the writer typed beside what somebody else has saved in the meantime.</summary>
    public static Differences OfCollision(IStringLocalizer texts, IReadOnlyList<Field> mine, IReadOnlyList<Field> theirs) =>
        new(texts["edit.conflict.table"], texts["edit.conflict.mine"], texts["edit.conflict.theirs"], Between(mine, theirs));

    public static IReadOnlyList<Difference> Between(IReadOnlyList<Field> before, IReadOnlyList<Field> after) =>
        [.. before.Zip(after, (one, other) => new Difference(one.Label, one.Value, other.Value)).Where(row => row.Before != row.After)];
}

internal sealed record Difference(string Label, string Before, string After);
