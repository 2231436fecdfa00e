namespace Samverka.Platform.Files;

/// <summary>The files that come with the product (code lists, network facts, demo content): the <c>data</c> folder beside the program.</summary>
public static class DataFiles
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>A forward-slash path below <c>data</c>; a missing file is a broken installation and throws.</summary>
    public static Stream Open(string path) => File.OpenRead(Full(path));

    public static string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));

    /// <summary>Paths below <c>data</c> of the JSON files in a folder, ordered; empty when there is no such folder.</summary>
    public static IReadOnlyList<string> List(string folder) =>
        Directory.Exists(Full(folder))
            ? [.. Directory.EnumerateFiles(Full(folder), "*.json").Select(file => $"{folder}/{Path.GetFileName(file)}").Order(StringComparer.Ordinal)]
            : [];
}
