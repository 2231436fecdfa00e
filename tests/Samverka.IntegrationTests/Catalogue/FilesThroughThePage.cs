using System.Text;
using Microsoft.EntityFrameworkCore;
using Samverka.Platform.Database;
using Samverka.Platform.Imports;
using Samverka.Platform.Permissions;
using Samverka.Testing.Apps;
using Samverka.Testing.Pages;

namespace Samverka.IntegrationTests.Catalogue;

/// <summary>What a browser sends when somebody chooses a file: workbooks, old encodings, and what is no catalogue at all.</summary>
public abstract class FilesThroughThePage(TestApp app)
{
    public static TheoryData<string, string> Broken => new()
    {
        { "bomb", "packar upp sig till mycket mer" },
        { "archive", "skadad eller ingen XLSX" },
        { "half", "skadad eller ingen XLSX" },
        { "old", "äldre format" },
        { "binary", "skadad eller ingen XLSX-arbetsbok" },
        { "large", "25 MB" },
    };

    [Fact]
    public async Task A_workbook_is_read_like_the_same_rows_as_text()
    {
        var page = await Send("catalogue.xlsx", CatalogueFile.Workbook("A hub from a workbook", "Robotics - 4"));

        page.IsShown().Says("XLSX").Says("A hub from a workbook");
        Assert.Contains("robotics", await After(page));
    }

    [Theory]
    [InlineData("utf-8", "UTF-8")]
    [InlineData("utf-16", "UTF-16 LE")]
    [InlineData("utf-16BE", "UTF-16 BE")]
    [InlineData("windows-1252", "Windows-1252")]
    public async Task Letters_survive_every_encoding_that_spreadsheets_write(string encoding, string reading)
    {
        var coding = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        byte[] file = [.. coding.GetPreamble(), .. coding.GetBytes(CatalogueFile.Heading + CatalogueFile.Row("Åre Hübb für Größe", "Robotics - 4"))];

        (await Send("old.csv", file)).IsShown().Says(reading).Says("Åre Hübb für Größe");
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_file_that_is_no_catalogue_is_refused_with_a_reason_and_leaves_nothing(string file, string reason)
    {
        var before = await Batches();

        (await Send("catalogue.xlsx", Bytes(file))).IsInvalid("Upload", reason);

        Assert.Equal(before, await Batches());
    }

    private static byte[] Bytes(string file) => file switch
    {
        "bomb" => CatalogueFile.Bomb(),
        "archive" => CatalogueFile.OtherArchive(),
        "half" => CatalogueFile.Workbook("x", "Robotics - 4")[..800],
        "old" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        "binary" => [.. "EDIH Name"u8, 0, 1, 2, 3],
        "large" => [.. "EDIH Name,"u8, .. new byte[(25 * 1024 * 1024) + 1].Select(_ => (byte)'x')],
        _ => throw new ArgumentOutOfRangeException(nameof(file)),
    };

    private async Task<Page> Send(string name, byte[] content) =>
        await (await (await app.As(Role.Administrator)).Get("/sv/administration/network-imports")).Press("Visa vad som ändras", form => form.Attach("Upload", name, content));

    private Task<int> Batches() => app.With<SamverkaDb, int>(db => db.Set<ImportBatch>().CountAsync());

    private Task<string> After(Page page) => app.With<SamverkaDb, string>(async db =>
    {
        var batch = Guid.Parse(page.Address.Split('/')[^1]);
        return (await db.Set<Samverka.Catalogue.Network.Import.ListingChange>().Where(change => change.BatchId == batch && change.Before == null).Select(change => change.After).SingleAsync())!;
    });
}

public sealed class FilesThroughThePageOnSqlite(SqliteApp app) : FilesThroughThePage(app), IClassFixture<SqliteApp>;

public sealed class FilesThroughThePageOnPostgres(PostgresApp app) : FilesThroughThePage(app), IClassFixture<PostgresApp>;
