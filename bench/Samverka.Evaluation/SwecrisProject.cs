using System.IO.Compression;
using System.Text.Json;
using Samverka.Kernel;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Evaluation;

/// <summary>A funded project with its title and abstract in one or both languages.</summary>
internal sealed record SwecrisProject(string Id, IReadOnlyDictionary<Language, string> Titles, IReadOnlyDictionary<Language, string> Abstracts)
{
    public static IReadOnlyList<SwecrisProject> ReadAll(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "swecris_projects.shared.jsonl.gz"));
        using var lines = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var projects = new List<SwecrisProject>();
        while (lines.ReadLine() is { } line)
            projects.Add(Parse(line));
        return projects;
    }

    public bool Has(Language language) => Abstracts.ContainsKey(language);

    public string Text(Language language) => $"{Titles.GetValueOrDefault(language)}\n{Abstracts.GetValueOrDefault(language)}";

    public Document In(Language language) => new(Id, 1,
        [
            new FieldText(TextField.Title, Titles.GetValueOrDefault(language, ""), language),
            new FieldText(TextField.Body, Abstracts.GetValueOrDefault(language, ""), language),
        ], DocumentFacts.None);

    private static SwecrisProject Parse(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        JsonElement root = json.RootElement;
        return new SwecrisProject(root.GetProperty("projectId").GetString()!, Texts(root, "projectTitle"), Texts(root, "projectAbstract"));
    }

    private static Dictionary<Language, string> Texts(JsonElement root, string name)
    {
        var texts = new Dictionary<Language, string>();
        foreach (Language language in Language.All)
        {
            if (root.GetProperty(name + (language == Language.Swedish ? "Sv" : "En")).GetString() is { Length: > 0 } text)
                texts[language] = text;
        }
        return texts;
    }
}
