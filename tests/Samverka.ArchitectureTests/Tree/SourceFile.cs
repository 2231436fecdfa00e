namespace Samverka.ArchitectureTests.Tree;

/// <summary>A file by its path from the root; planted samples are made by hand.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>The first folder or two: src/Modules/Hubs, src/Samverka.Ui, tests/Samverka.UnitTests.</summary>
    public string Project => string.Join('/', Path.Split('/').Take(Path.StartsWith("src/Modules/", StringComparison.Ordinal) ? 3 : 2));

    public IEnumerable<(int Number, string Line)> Lines => Text.Split('\n').Select((line, index) => (index + 1, line));
}
