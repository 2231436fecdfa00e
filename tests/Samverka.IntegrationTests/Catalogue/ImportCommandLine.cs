using Samverka.IntegrationTests.Failure;
using Samverka.IntegrationTests.Operation;
using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.IntegrationTests.Catalogue;

/// <summary>The command as it is typed, first in a process of its own: exit codes and who is told what, as the contracts say.</summary>
public abstract class ImportCommandLine(DatabaseKind kind)
{
    [Fact]
    [Trait("pace", "slow")]
    public async Task The_exit_code_says_how_it_went()
    {
        await using var database = await TestDatabases.Copy(kind, demo: false, live: true);
        var folder = Directory.CreateTempSubdirectory().FullName;
        var good = Write(folder, "good.csv", CatalogueFile.Heading + CatalogueFile.Row("Only this hub", "Robotics - 4"));
        Task<(int ExitCode, string Data, string Messages)> Run(params string[] command) => OperatorLine.Run(database.Address, folder, command);

        var preview = await RealProgram.Line(database.Address, folder, "import", "edih-catalogue", good, "--preview");
        Assert.Equal((0, "new 1"), (preview.Exit, preview.Output.Split('\n')[0]));

        var done = await Run("import", "edih-catalogue", good, "--as-of", "2026-01-01");
        Assert.Equal((0, "Read as UTF-8."), (done.ExitCode, done.Messages.Trim()));
        Assert.Contains("withdrawn 457\n", done.Data);

        var partly = await Run("import", "edih-catalogue", Write(folder, "partly.csv", CatalogueFile.Heading + CatalogueFile.Row("Only this hub", "Robotics - 4") + "\n" + CatalogueFile.Row("Other", "Robotiks - 4")));
        Assert.Equal(1, partly.ExitCode);
        Assert.Contains("line 3, column Formatted technologies: ", partly.Messages);
        Assert.Contains("refused 1\n", partly.Data);

        foreach (var wrong in (string[][])[["import", "edih-catalogue"], ["import", "edih-catalogue", good, "--as-of", "yesterday"], ["import", "edih-catalogue", good, "--as-of", "2999-01-01"],
            ["import", "edih-catalogue", Write(folder, "columns.csv", "EDIH Name,Country\nx,Sweden\n")]])
        {
            var answer = await Run(wrong);
            Assert.True((answer.ExitCode, answer.Data) == (2, "") && answer.Messages.Length > 0, $"{string.Join(' ', wrong)}: {answer}");
        }

        foreach (var file in (string[])[Path.Combine(folder, "missing.csv"), folder, Write(folder, "empty.csv", ""), Write(folder, "open.csv", "\"open")])
        {
            var answer = await Run("import", "edih-catalogue", file);
            Assert.True((answer.ExitCode, answer.Data) == (3, "") && answer.Messages.Length > 0, $"{file}: {answer}");
        }

        var batch = done.Data.Split("batch ")[1].Trim();
        Assert.Equal(0, (await Run("import", "undo", batch)).ExitCode);
        Assert.Equal(3, (await Run("import", "undo", batch)).ExitCode);
    }

    private static string Write(string folder, string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

public sealed class ImportCommandLineOnSqlite() : ImportCommandLine(DatabaseKind.Sqlite);

public sealed class ImportCommandLineOnPostgres() : ImportCommandLine(DatabaseKind.Postgres);
