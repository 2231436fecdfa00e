using System.Text.Json;
using Samverka.Kernel;
using Samverka.Platform.Files;

namespace Samverka.Catalogue.Offerings.Generating;

/// <summary>What generated offerings are put together from. The texts of an act hold the place of the thing.</summary>
internal sealed record OfferingPhrases(Thing[] Things, Act[] Acts, LocalText[] Audiences, LocalText[] Sentences, string[] Providers)
{
    public static OfferingPhrases Read()
    {
        using var file = DataFiles.Open("scale/offerings.json");
        return JsonSerializer.Deserialize<OfferingPhrases>(file, JsonSerializerOptions.Web)!;
    }
}

internal sealed record Thing(string Sv, string En, string[] Technologies);

internal sealed record Act(string Kind, string Function, string Sv, string En);
