using Samverka.Hubs.Records;

namespace Samverka.Hubs.Showing;

/// <summary>The text keys of what is stored as a number.</summary>
internal static class Keys
{
    public static string Of(PartnerStatus status) => $"partner.{Kebab(status)}";

    public static string Many(PartnerStatus status) => $"partners.{Kebab(status)}";

    public static string Of(FinancingNature nature) => $"nature.{Kebab(nature)}";

    public static string Of(FinancingForm form) => $"form.{Kebab(form)}";

    public static string Of(DecisionKind kind) => $"decision.{Kebab(kind)}";

    /// <summary>CoFinancier as co-financier, the way files and addresses write it.</summary>
    public static string Kebab<T>(T value)
        where T : struct, Enum => string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "-") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>Null when no value is written so.</summary>
    public static T? Parse<T>(string? text)
        where T : struct, Enum => Enum.GetValues<T>().Where(value => Kebab(value) == text).Select(value => (T?)value).FirstOrDefault();
}
