using System.Globalization;
using System.Text;
using Samverka.Matching.Domain.MatchFiles;

namespace Samverka.UnitTests.Matching;

public sealed class MatchRunTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("match").FullName;
    private readonly StringWriter _errors = new();

    private const string Documents = """
        {"id":"en-1","text":"Maintenance of pumps","lang":"en","unknown":[1]}
        {"id":"sv-1","text":"Kvalitet i tillverkning","lang":"sv"}
        {"id":"x","text":""}
        """;

    private const string Queries = """
        {"id":"q2","text":"underhåll","lang":"sv"}
        {"id":"q0","text":"qwxzvbbq"}
        {"id":"q3","text":"  "}
        {"id":"q1","text":"quality","lang":null}
        """;

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _errors.Dispose();
    }

    [Fact]
    public void Rows_come_in_the_order_of_the_queries_without_a_heading_and_only_for_hits()
    {
        Assert.Equal(0, Run(Documents, Queries));
        byte[] written = File.ReadAllBytes(Out);
        Assert.NotEqual(0xEF, written[0]);
        string[] rows = Encoding.UTF8.GetString(written).Split('\n');
        Assert.Equal(["q2\ten-1\t1", "q1\tsv-1\t1", ""], rows.Select(row => string.Join('\t', row.Split('\t').Take(3))));
        string score = rows[0].Split('\t')[3];
        Assert.Equal(score, double.Parse(score, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture));
        Assert.Equal("", _errors.ToString());
    }

    [Fact]
    public void The_same_input_gives_the_same_bytes_in_any_culture()
    {
        Run(Documents, Queries);
        byte[] first = File.ReadAllBytes(Out);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            Run("\uFEFF" + Documents.Replace("\n", "\r\n", StringComparison.Ordinal), Queries + "\n\n");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(first, File.ReadAllBytes(Out));
    }

    [Fact]
    public void No_more_than_the_top_are_written()
    {
        string many = string.Join('\n', Enumerable.Range(0, 30).Select(i => $$"""{"id":"d{{i:D2}}","text":"pump nummer {{i}}"}"""));
        Run(many, """{"id":"q","text":"pump"}""", top: 5);
        Assert.Equal(["d00", "d01", "d02", "d03", "d04"], File.ReadAllLines(Out).Select(row => row.Split('\t')[1]));
    }

    [Theory]
    [InlineData("{\"id\":\"a\"", "line 2: is not JSON")]
    [InlineData("[1]", "line 2: is not a JSON object")]
    [InlineData("{\"text\":\"t\"}", "line 2: \"id\" is missing")]
    [InlineData("{\"id\":7,\"text\":\"t\"}", "line 2: \"id\" must be a text")]
    [InlineData("{\"id\":\"\",\"text\":\"t\"}", "line 2: \"id\" must be")]
    [InlineData("{\"id\":\"a\\tb\",\"text\":\"t\"}", "line 2: \"id\" must be")]
    [InlineData("{\"id\":\"a\"}", "line 2: \"text\" is missing")]
    [InlineData("{\"id\":\"a\",\"text\":null}", "line 2: \"text\" is missing")]
    [InlineData("{\"id\":\"a\",\"text\":[]}", "line 2: \"text\" must be a text")]
    [InlineData("{\"id\":\"a\",\"text\":\"t\",\"lang\":\"fi\"}", "line 2: \"lang\" must be")]
    [InlineData("{\"id\":\"first\",\"text\":\"t\"}", "line 2: the id \"first\" stands on line 1 too")]
    [InlineData("{\"id\":\"a\",\"text\":\"\\ud800\"}", "line 2: \"text\" holds half a character")]
    public void A_broken_line_is_told_with_its_number_and_nothing_is_written(string line, string fault)
    {
        string broken = "{\"id\":\"first\",\"text\":\"t\"}\n" + line + "\n";
        Assert.Equal(1, Run(broken, Queries));
        Assert.Contains("documents.jsonl: " + fault, _errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
        Assert.Equal(1, Run(Documents, broken));
        Assert.Contains("queries.jsonl: " + fault, _errors.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(Out));
    }

    [Fact]
    public void Blank_lines_count_and_every_broken_line_is_told()
    {
        Assert.Equal(1, Run("\n\nx\n{\"id\":\"a\",\"text\":\"t\"}\ny\n", Queries));
        Assert.Equal([3, 5], _errors.ToString().Trim().Split('\n').Select(line => int.Parse(line.Split("line ")[1].Split(':')[0], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_a_broken_line()
    {
        File.WriteAllBytes(Path.Combine(_folder, "documents.jsonl"), [.. "{\"id\":\"a\",\"text\":\""u8, 0xE5, .. "\"}"u8]);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), Queries);
        Assert.Equal(1, Run());
        Assert.Contains("line 1: is not UTF-8", _errors.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "out.tsv")]
    [InlineData(-1, "out.tsv")]
    [InlineData(5, "")]
    public void Wrong_usage_is_told(int top, string output)
    {
        Assert.Equal(2, new MatchRun(Build.Resources).Run(new MatchOptions("d", "q", top, output), _errors));
        Assert.NotEqual("", _errors.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_or_written_is_told()
    {
        Assert.Equal(3, Run());
        File.WriteAllText(Path.Combine(_folder, "documents.jsonl"), Documents);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), Queries);
        Assert.Equal(3, new MatchRun(Build.Resources).Run(Options(5) with { Output = Path.Combine(_folder, "missing", "out.tsv") }, _errors));
    }

    [Fact]
    public void Empty_files_give_an_empty_run()
    {
        Assert.Equal(0, Run("", ""));
        Assert.Empty(File.ReadAllBytes(Out));
    }

    private string Out => Path.Combine(_folder, "out.tsv");

    private MatchOptions Options(int top) => new(Path.Combine(_folder, "documents.jsonl"), Path.Combine(_folder, "queries.jsonl"), top, Out);

    private int Run(string documents, string queries, int top = 10)
    {
        File.WriteAllText(Path.Combine(_folder, "documents.jsonl"), documents);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), queries);
        return Run(top);
    }

    private int Run(int top = 10) => new MatchRun(Build.Resources).Run(Options(top), _errors);
}
