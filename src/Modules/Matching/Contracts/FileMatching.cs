using Samverka.Matching.Domain;
using Samverka.Matching.Domain.MatchFiles;

namespace Samverka.Matching.Contracts;

/// <summary>The command <c>match --documents</c>: the product's ranker over two files of JSON lines, without a database.</summary>
public static class FileMatching
{
    /// <returns>The exit code: 0 done, 1 broken lines and nothing written, 2 wrong usage, 3 a file could not be read or written.</returns>
    public static int Run(string documents, string queries, int top, string output, TextWriter errors) =>
        new MatchRun(MatchingData.Load()).Run(new MatchOptions(documents, queries, top, output), errors);
}
