using System.Text.RegularExpressions;
using Samverka.ArchitectureTests.Tree;
using Samverka.Platform.Modules;

namespace Samverka.ArchitectureTests.Walls;

public sealed partial class ForeignTableTests
{
    [Fact]
    public void No_module_names_anothers_tables_in_sql() =>
        Rule.Holds(Faults(
            Repository.Where(path => path.StartsWith("src/Modules/", StringComparison.Ordinal) && path.EndsWith(".cs", StringComparison.Ordinal)),
            [.. ModuleCatalogue.All.Select(module => module.Name), "platform"]));

    [Theory]
    [InlineData("SELECT count(*) FROM cases.journal")]
    [InlineData("select * from cases_journal")]
    [InlineData("UPDATE \\\"cases\\\".journal SET x = 1")]
    [InlineData("SELECT 1 FROM own.a JOIN platform.user u")]
    public void Sql_on_anothers_table_is_found(string sql) =>
        Assert.Single(Faults([new("src/Modules/Own/Data/Query.cs", $"db.Sql(\"{sql}\")")], ["cases", "own", "platform"]));

    [Theory]
    [InlineData("SELECT count(*) FROM own.journal")]
    [InlineData("Message from cases of last year")]
    public void Its_own_tables_and_plain_words_are_let_through(string sql) =>
        Assert.Empty(Faults([new("src/Modules/Own/Data/Query.cs", $"db.Sql(\"{sql}\")")], ["cases", "own", "platform"]));

    private static IEnumerable<string> Faults(IEnumerable<SourceFile> files, IReadOnlyList<string> schemas) =>
        from file in files
        let own = file.Path.Split('/')[2].ToLowerInvariant()
        from Match match in Table().Matches(file.Text)
        let schema = match.Groups[1].Value.ToLowerInvariant()
        where schema != own && schemas.Contains(schema)
        select $"{file.Path}: {match.Value}";

    [GeneratedRegex("""\b(?:FROM|JOIN|INTO|UPDATE|TABLE)\s+\\?"*([a-z]+)\\?"*[._]""", RegexOptions.IgnoreCase)]
    private static partial Regex Table();
}
