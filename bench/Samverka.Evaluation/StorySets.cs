using System.Text.Json;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Evaluation;

/// <summary>
/// Sets made of real cases. Which hub helped says little of who could have (chance and geography chose it), so what is judged is what the
/// source lists: the technologies and the sector of the case.
/// </summary>
internal sealed class StorySets(string folder, IReadOnlyList<Concept> concepts)
{
    private sealed record Story(string Id, string NeedSv, string NeedEn, IReadOnlyList<ConceptKey> Codes)
    {
        public string Need(Language language) => language == Language.Swedish ? NeedSv : NeedEn;
    }

    private readonly Dictionary<(string List, string Name), ConceptKey> _codes = concepts
        .SelectMany(concept => concept.Names(Language.English).Select(name => (Name: (concept.Key.List, name), concept.Key)))
        .DistinctBy(pair => pair.Name).ToDictionary(pair => pair.Name, pair => pair.Key);

    public IEnumerable<EvaluationSet> All()
    {
        List<Story> stories = ReadStories();
        Document[] codes = [.. concepts.Where(concept => concept.Key.List is "technology" or "sector").Select(AsDocument)];
        Document[] hubs = [.. ReadHubs()];
        foreach (Language language in Language.All)
        {
            yield return new EvaluationSet($"need -> code, {language}", codes, [.. stories.Select(story => new EvaluationQuery(
                story.Id, story.Need(language), language, story.Codes.ToDictionary(code => code.ToString(), _ => 1.0)))]);
            yield return new EvaluationSet($"need -> hub, {language}", hubs, [.. stories.Select(story => new EvaluationQuery(
                story.Id, story.Need(language), language, HubGains(story, hubs)))]);
        }
    }

    /// <summary>A hub is right by the share of the case's technologies and sectors that it declares; less than all but one counts nothing.</summary>
    private static Dictionary<string, double> HubGains(Story story, Document[] hubs)
    {
        var gains = new Dictionary<string, double>();
        foreach (Document hub in hubs)
        {
            int declared = story.Codes.Count(code => hub.Facts.Concepts.Any(concept => concept.Key == code));
            if (declared > 0 && declared >= story.Codes.Count - 1)
                gains[hub.Id] = (double)declared / story.Codes.Count;
        }
        return gains;
    }

    private static Document AsDocument(Concept concept) => new(concept.Key.ToString(), 1,
        [
            new FieldText(TextField.Title, concept.Label.Sv, Language.Swedish), new FieldText(TextField.Title, concept.Label.En, Language.English),
            new FieldText(TextField.Body, string.Join(". ", concept.SwedishAliases), Language.Swedish),
            new FieldText(TextField.Body, string.Join(". ", concept.EnglishAliases), Language.English),
        ], new DocumentFacts { Concepts = [new DeclaredConcept(concept.Key)] });

    private List<Story> ReadStories()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "evaluation", "success_stories.dev.json")));
        return [.. json.RootElement.EnumerateArray().Select(story => new Story(
            story.GetProperty("id").GetString()!, story.GetProperty("need_sv").GetString()!, story.GetProperty("need_en").GetString()!,
            [.. Codes(story, "technologies", "technology", name => name.GetString()!), .. Codes(story, "sectors", "sector", name => name.GetString()!)]))
            .Where(story => story.Codes.Count > 0)];
    }

    private IEnumerable<Document> ReadHubs()
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "network", "hubs-facts.json")));
        foreach (JsonElement hub in json.RootElement.EnumerateArray().Where(hub => hub.GetProperty("technologies").GetArrayLength() > 0))
        {
            string[] lists = ["technologies", "sectors", "services"];
            string names = string.Join(". ", lists.SelectMany(list => hub.GetProperty(list).EnumerateArray()).Select(Name));
            yield return new Document(hub.GetProperty("id").GetString()!, 1,
                [new FieldText(TextField.Title, Name(hub), Language.English), new FieldText(TextField.Body, names, Language.English)],
                new DocumentFacts { Kind = "hub", Concepts = [.. Declared(hub, "technologies", "technology"), .. Declared(hub, "sectors", "sector"), .. Declared(hub, "services", "catalogue-service")] });
        }
    }

    private IEnumerable<DeclaredConcept> Declared(JsonElement hub, string member, string list) => hub.GetProperty(member).EnumerateArray()
        .Where(declared => _codes.ContainsKey((list, Name(declared))))
        .Select(declared => new DeclaredConcept(_codes[(list, Name(declared))], declared.GetProperty("level").ValueKind == JsonValueKind.Number ? declared.GetProperty("level").GetInt32() : null));

    private IEnumerable<ConceptKey> Codes(JsonElement story, string member, string list, Func<JsonElement, string> name) => story.GetProperty(member)
        .EnumerateArray().Where(code => _codes.ContainsKey((list, name(code)))).Select(code => _codes[(list, name(code))]).Distinct();

    private static string Name(JsonElement named) => named.GetProperty("name").GetString()!;
}
