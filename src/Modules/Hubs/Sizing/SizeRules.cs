using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Hubs.Sizing;

/// <summary>The rules of who is counted with an enterprise and when its class changes, as they hold on a day; the file says where they stand written.</summary>
/// <param name="ExemptInvestors">Whose part is not counted as long as it is no majority, nor as public.</param>
/// <param name="LongestYearInMonths">How long an accounting year may be made.</param>
internal sealed record SizeRules(DateOnly ValidFrom, DateOnly? ValidTo, decimal PartnerFromPercent, decimal LinkedAbovePercent, decimal PublicFromPercent, int YearsInARow, int LongestYearInMonths,
    IReadOnlyList<LocalText> ExemptInvestors)
{
    private static readonly Lazy<IReadOnlyList<SizeRules>> All = new(Read);

    /// <summary>In ten-thousandths, as shares are kept.</summary>
    public int PartnerFrom => Rate.OfPercent(PartnerFromPercent).TenThousandths;

    public int LinkedAbove => Rate.OfPercent(LinkedAbovePercent).TenThousandths;

    public int PublicFrom => Rate.OfPercent(PublicFromPercent).TenThousandths;

    public Rate PublicFromShare => Rate.OfPercent(PublicFromPercent);

    /// <summary>Before the first rules, the first; after the end of the last, the last.</summary>
    public static SizeRules On(DateOnly day) =>
        All.Value.LastOrDefault(rules => new Validity(rules.ValidFrom, rules.ValidTo).Holds(day)) ?? All.Value.LastOrDefault(rules => rules.ValidFrom <= day) ?? All.Value[0];

    private static List<SizeRules> Read()
    {
        using var stream = DataFiles.Open("sizing/rules.json");
        return [.. JsonSerializer.Deserialize<List<SizeRules>>(stream, JsonSerializerOptions.Web)!.OrderBy(rules => rules.ValidFrom)];
    }
}
