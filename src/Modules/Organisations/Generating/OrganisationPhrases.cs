using System.Text.Json;
using Samverka.Platform.Files;

namespace Samverka.Organisations.Generating;

/// <summary>What names of generated organisations are put together from.</summary>
internal sealed record OrganisationPhrases(string[] Stems, string[] Ends, string[] Trades, GeneratedForm[] Forms)
{
    public static OrganisationPhrases Read()
    {
        using var file = DataFiles.Open("scale/organisations.json");
        return JsonSerializer.Deserialize<OrganisationPhrases>(file, JsonSerializerOptions.Web)!;
    }
}

internal sealed record GeneratedForm(string LegalForm, string Ending);
