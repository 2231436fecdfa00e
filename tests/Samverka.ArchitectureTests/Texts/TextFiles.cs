using System.Text.Json;
using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;

namespace Samverka.ArchitectureTests.Texts;

/// <summary>The texts of one project as they stand in its files.</summary>
internal sealed partial class TextFiles(string project, IReadOnlyList<SourceFile> files)
{
    public string Project => project;

    /// <summary>Key and text of each file in this language, doubles included.</summary>
    public IReadOnlyList<(string Key, string Text)> In(string language) =>
        [.. files.Where(file => file.Name == $"{language}.json" || file.Name.EndsWith($".{language}.json", StringComparison.Ordinal)).SelectMany(Read)];

    public IReadOnlySet<string> Keys => In("sv").Select(pair => pair.Key).ToHashSet();

    public static IReadOnlyList<TextFiles> All(IEnumerable<SourceFile> files) =>
        [.. files.Where(file => Resource().IsMatch(file.Path)).GroupBy(file => file.Project).Select(group => new TextFiles(group.Key, [.. group]))];

    // Read as a document, since a dictionary would hide a key written twice.
    private static IEnumerable<(string, string)> Read(SourceFile file)
    {
        using var document = JsonDocument.Parse(file.Text);
        return [.. document.RootElement.EnumerateObject().Select(pair => (pair.Name, pair.Value.GetString()!))];
    }

    [GeneratedRegex(@"^src/.*/Resources/[\w.-]+\.json$")]
    private static partial Regex Resource();
}
