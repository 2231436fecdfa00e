namespace Samverka.IntegrationTests.Catalogue;

/// <summary>The real export, which stays outside the project; tests that need it are skipped where it is not beside the repository.</summary>
internal static class SharedCatalogue
{
    public static string? Path { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = System.IO.Path.Combine(folder.FullName, "shared", "data", "network", "edih-catalogue-2025-05.csv");
            if (File.Exists(file)) return file;
        }

        return Environment.GetEnvironmentVariable("SAMVERKA_SHARED") is { } shared && File.Exists(System.IO.Path.Combine(shared, "data", "network", "edih-catalogue-2025-05.csv"))
            ? System.IO.Path.Combine(shared, "data", "network", "edih-catalogue-2025-05.csv") : null;
    }
}
