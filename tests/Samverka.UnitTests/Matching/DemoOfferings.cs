using System.Text.Json;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.UnitTests.Matching;

/// <summary>The offerings of the demonstration as documents, with the texts and facts the running program indexes; the id is the offering's key.</summary>
internal static class DemoOfferings
{
    private static readonly string[] Body = ["subType", "description", "benefits", "audience", "bring", "place"];

    public static IReadOnlyList<Document> Read(string dataFolder) =>
        [.. Directory.EnumerateFiles(Path.Combine(dataFolder, "demo", "offerings"), "*.json").Order(StringComparer.Ordinal).SelectMany(ReadFile)];

    private static List<Document> ReadFile(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. json.RootElement.EnumerateArray().Select(Read)];
    }

    private static Document Read(JsonElement offering) => new(
        offering.GetProperty("key").GetString()!, 1,
        [.. Language.All.SelectMany(language => Texts(offering, language)).Where(text => text.Text.Length > 0)],
        new DocumentFacts
        {
            Kind = "offering",
            Concepts =
            [
                .. Codes(offering, "technologies", "technology"), .. Codes(offering, "sectors", "sector"),
                new DeclaredConcept(new ConceptKey("service-function", offering.GetProperty("function").GetString()!)),
            ],
        });

    private static IEnumerable<FieldText> Texts(JsonElement offering, Language language)
    {
        yield return new FieldText(TextField.Title, In(offering, "title", language), language);
        yield return new FieldText(TextField.Summary, In(offering, "summary", language), language);
        yield return new FieldText(TextField.Body, string.Join('\n', Body.Select(name => In(offering, name, language))), language);
    }

    private static string In(JsonElement offering, string name, Language language)
    {
        if (!offering.TryGetProperty(name, out var text))
            return "";
        return text.ValueKind switch
        {
            JsonValueKind.Object => text.GetProperty(language.Code).GetString() ?? "",
            JsonValueKind.Array => string.Join('\n', text.EnumerateArray().Select(each => each.GetProperty(language.Code).GetString())),
            _ => "",
        };
    }

    private static IEnumerable<DeclaredConcept> Codes(JsonElement offering, string name, string list) =>
        offering.GetProperty(name).EnumerateArray().Select(code => new DeclaredConcept(new ConceptKey(list, code.GetString()!)));
}
