using System.Text.Json;

namespace Samverka.UnitTests.PlainLanguage;

/// <summary>Every text of ours that the public reads, from the files they stand in. What applicants write is theirs and stays out.</summary>
internal static class PublicTexts
{
    private static readonly string[] Data = ["privacy.json", "accessibility/statement.json", "about/sources.json", "demo/projects.json", "demo/demo-hub.json"];

    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static IEnumerable<PublicText> All() => Resources().Concat(Bilingual());

    private static IEnumerable<PublicText> Resources() =>
        from file in Directory.EnumerateFiles(Path.Combine(Root, "src"), "*.json", SearchOption.AllDirectories)
        let name = Path.GetFileName(file)
        where Path.GetFileName(Path.GetDirectoryName(file)) == "Resources" && (name.EndsWith("sv.json", StringComparison.Ordinal) || name.EndsWith("en.json", StringComparison.Ordinal))
        from text in JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
        select new PublicText(Path.GetRelativePath(Root, file), text.Key, name[^7..^5], text.Value);

    private static IEnumerable<PublicText> Bilingual() =>
        from file in Data.Select(path => Path.Combine(Root, "data", path)).Concat(Directory.EnumerateFiles(Path.Combine(Root, "data", "demo", "offerings"), "*.json"))
        from text in Walk(JsonDocument.Parse(File.ReadAllText(file)).RootElement, "")
        select new PublicText($"{Path.GetRelativePath(Root, file)} ({text.Language})", text.Path, text.Language, text.Text);

    private static IEnumerable<(string Path, string Language, string Text)> Walk(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Walk(item, $"{path}[{index}]")),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property switch
        {
            { Name: "sv" or "en", Value.ValueKind: JsonValueKind.String } => [(path, property.Name, property.Value.GetString()!)],
            _ => Walk(property.Value, $"{path}.{property.Name}"),
        }),
        _ => [],
    };

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the repository."));
}
