using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Api;

/// <summary>The public API as a golden file, so that a reviewer sees every change. SAMVERKA_WRITE=1 writes it anew.</summary>
public abstract class ApiDescription(TestApp app)
{
    private static string Golden { get; } = Path.Combine(Root(AppContext.BaseDirectory), "docs", "api", "openapi-v1.json");

    [Fact]
    public async Task Is_what_the_reviewed_file_says()
    {
        var response = await app.Visitor().Fetch("/api/v1/openapi.json");
        var described = (await response.Content.ReadAsStringAsync()).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("SAMVERKA_WRITE") == "1") await File.WriteAllTextAsync(Golden, described);

        Assert.StartsWith("{\n  \"openapi\": \"3.1", described);
        Assert.Equal(await File.ReadAllTextAsync(Golden), described);
    }

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "Samverka.slnx")) ? folder : Root(Path.GetDirectoryName(folder)!);
}

public sealed class ApiDescriptionOnSqlite(SqliteApp app) : ApiDescription(app), IClassFixture<SqliteApp>;

public sealed class ApiDescriptionOnPostgres(PostgresApp app) : ApiDescription(app), IClassFixture<PostgresApp>;
