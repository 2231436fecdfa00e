using System.Globalization;
using System.Text.Json;
using Samverka.Platform.Files;
using Samverka.Platform.Generating;

namespace Samverka.Applications.Generating;

/// <summary>What generated applications are put together from.</summary>
internal sealed record ApplicationPhrases(string[] GivenNames, string[] FamilyNames, string[] About, string[] Problems, string[] Wishes, string[] Questions, string[] Notes, string[] Answers)
{
    public static ApplicationPhrases Read()
    {
        using var file = DataFiles.Open("scale/applications.json");
        return JsonSerializer.Deserialize<ApplicationPhrases>(file, JsonSerializerOptions.Web)!;
    }

    public string Name(Dice dice) => $"{dice.Of(GivenNames)} {dice.Of(FamilyNames)}";

    public string Need(Dice dice) =>
        $"{string.Format(CultureInfo.InvariantCulture, dice.Of(About), 3 + dice.Below(240))} {string.Join(" ", dice.Some(Problems, 1 + dice.Below(3)))} {string.Join(" ", dice.Some(Wishes, 1 + dice.Below(2)))}";
}
