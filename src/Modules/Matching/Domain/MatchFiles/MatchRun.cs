using System.Globalization;
using System.Text;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Domain.MatchFiles;

/// <summary>The ranker over two files, without a database: the same index and weights as the product. Returns the exit code.</summary>
internal sealed class MatchRun(LanguageResources resources)
{
    private const int Done = 0, RowsRefused = 1, WrongUsage = 2, CouldNotRun = 3;

    public int Run(MatchOptions options, TextWriter errors)
    {
        if (Fault(options) is { } fault)
        {
            errors.WriteLine(fault);
            return WrongUsage;
        }
        try
        {
            return RunFiles(options, errors);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            errors.WriteLine(wrong.Message);
            return CouldNotRun;
        }
    }

    /// <summary>Rows of query, document, rank and score, in the order of the queries.</summary>
    public string Rows(IReadOnlyList<MatchText> documents, IReadOnlyList<MatchText> queries, int top)
    {
        var index = new LiveIndex(resources);
        index.Replace([.. documents.Select(AsDocument)]);
        var ranker = new Ranker(index.Current);
        var rows = new StringBuilder();
        foreach (MatchText query in queries.Where(query => !string.IsNullOrWhiteSpace(query.Text)))
        {
            var need = new Need(query.Text, query.Language, Asker.Unknown);
            using var asked = ranker.Read(need);
            foreach (var (place, (id, score)) in ranker.Order(asked, NeedFilter.None, top, DateOnly.MinValue).Index())
                rows.Append(CultureInfo.InvariantCulture, $"{query.Id}\t{id}\t{place + 1}\t{score:R}\n");
        }
        return rows.ToString();
    }

    private int RunFiles(MatchOptions options, TextWriter errors)
    {
        MatchTextFile documents = MatchTextFile.Read(options.Documents), queries = MatchTextFile.Read(options.Queries);
        BrokenLine[] broken = [.. documents.Broken, .. queries.Broken];
        foreach (BrokenLine line in broken)
            errors.WriteLine(line);
        if (broken.Length > 0)
            return RowsRefused;
        File.WriteAllText(options.Output, Rows(documents.Texts, queries.Texts, options.Top), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return Done;
    }

    private static Document AsDocument(MatchText text) =>
        new(text.Id, 1, [new FieldText(TextField.Body, text.Text, text.Language)], DocumentFacts.None);

    private static string? Fault(MatchOptions options) => options switch
    {
        { Documents: "" } => "--documents needs a file",
        { Queries: "" } => "--queries needs a file",
        { Output: "" } => "--out needs a file",
        { Top: < 1 } => "--top must be 1 or more",
        _ => null,
    };
}
