using Samverka.Matching.Domain;
using Samverka.Matching.Domain.MatchFiles;

namespace Samverka.UnitTests.Matching;

public class FileMatchingTests
{
    [Fact]
    public void A_Swedish_query_finds_an_English_document_with_what_the_program_carries()
    {
        string folder = Directory.CreateTempSubdirectory("match").FullName;
        try
        {
            string documents = Path.Combine(folder, "d"), queries = Path.Combine(folder, "q"), output = Path.Combine(folder, "o");
            File.WriteAllText(documents, """
                {"id":"coffee","text":"A breakfast meeting","lang":"en"}
                {"id":"printing","text":"Additive manufacturing of spare parts","lang":"en"}
                """);
            File.WriteAllText(queries, """{"id":"q","text":"Vi vill 3D-skriva reservdelar","lang":"sv"}""");
            Assert.Equal(0, Run(documents, queries, 3, output));
            Assert.StartsWith("q\tprinting\t1\t", File.ReadAllText(output), StringComparison.Ordinal);
            Assert.Equal(2, Run(documents, queries, 0, output));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Run(string documents, string queries, int top, string output) =>
        new MatchRun(MatchingData.Load()).Run(new MatchOptions(documents, queries, top, output), TextWriter.Null);
}
