using Samverka.Matching.Contracts;

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
            Assert.Equal(0, FileMatching.Run(documents, queries, 3, output, TextWriter.Null));
            Assert.StartsWith("q\tprinting\t1\t", File.ReadAllText(output), StringComparison.Ordinal);
            Assert.Equal(2, FileMatching.Run(documents, queries, 0, output, TextWriter.Null));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
