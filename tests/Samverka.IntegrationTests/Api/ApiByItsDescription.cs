using System.Net;
using System.Text.Json.Nodes;
using Samverka.Testing.Apps;

namespace Samverka.IntegrationTests.Api;

/// <summary>The description of the API says what a reader needs (the rules of the usual linters), and what it says is so.</summary>
public abstract class ApiByItsDescription(TestApp app)
{
    [Fact]
    public async Task Says_what_each_address_is_for_takes_and_answers()
    {
        var document = await Read();
        var operations = Operations(document).ToList();
        var tags = document["tags"]!.AsArray().Select(tag => (string)tag!["name"]!).ToList();

        Assert.True(operations.Count >= 9);
        Assert.Equal(operations.Count, operations.Select(operation => (string?)operation.Says["operationId"]).OfType<string>().Distinct().Count());
        Assert.Equal("[{}]", document["security"]!.ToJsonString());
        Assert.All(document["tags"]!.AsArray(), tag => Assert.NotEmpty((string)tag!["description"]!));
        Assert.All(operations, operation =>
        {
            Assert.NotEmpty((string)operation.Says["summary"]!);
            Assert.Contains((string)Assert.Single(operation.Says["tags"]!.AsArray())!, tags);
            Assert.NotNull(operation.Says["responses"]!["200"]!["content"]!["application/json"]!["schema"]);
            Assert.NotNull(operation.Says["responses"]!["304"]);
            Assert.All(operation.Parameters, parameter => Assert.Matches("^[a-z]", (string)parameter["name"]!));
            Assert.All(operation.Parameters, parameter => Assert.NotEmpty((string)parameter["description"]!));
            Assert.All(operation.Parameters, parameter => Assert.NotNull(parameter["example"]));
            if (operation.Parameters.Count > 0) Assert.Contains(operation.Says["responses"]!.AsObject(), answer => answer.Key.StartsWith('4') && answer.Value!["content"]!["application/problem+json"] is not null);
        });
    }

    [Fact]
    public async Task Each_example_is_answered_and_the_answer_has_the_members_that_are_described()
    {
        var document = await Read();
        foreach (var operation in Operations(document))
        {
            var path = operation.Path;
            foreach (var parameter in operation.Parameters.Where(parameter => (string)parameter["in"]! == "path")) path = path.Replace($"{{{parameter["name"]}}}", await Example(operation.Path, parameter));
            var queries = operation.Parameters.Where(parameter => (string)parameter["in"]! == "query").Select(parameter => $"?{parameter["name"]}={parameter["example"]}");
            foreach (var query in (string[])["", .. queries])
            {
                var answer = await app.Visitor().Fetch(path + query);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}{query} answered {(int)answer.StatusCode}.");
                Assert.Equal(Members(document, operation.Says["responses"]!["200"]!["content"]!["application/json"]!["schema"]!), await Members(answer));
                Assert.NotNull(answer.Headers.ETag);
            }
        }
    }

    [Fact]
    public async Task What_can_be_had_online_is_found_by_the_word_of_the_description()
    {
        var (online, all) = (await Offerings("?limit=100&online=yes"), await Offerings("?limit=100"));

        Assert.InRange(online.Count, 1, all.Count - 1);
        Assert.DoesNotContain(all, said => System.Text.RegularExpressions.Regex.IsMatch(said, "\"providerNumber\":\"\\d\\d[01]"));

        async Task<IReadOnlyList<string>> Offerings(string query)
        {
            using var answer = System.Text.Json.JsonDocument.Parse(await (await app.Visitor().Fetch("/api/v1/offerings" + query)).Content.ReadAsStringAsync());
            return [.. answer.RootElement.EnumerateObject().First(member => member.Value.ValueKind == System.Text.Json.JsonValueKind.Array).Value.EnumerateArray().Select(row => row.GetRawText())];
        }
    }

    [Theory]
    [InlineData("/api/v1/offerings?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?limit=many", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?kind=banana", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?technology=banana", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?hub=none", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?language=xx", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?sort=oldest", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/offerings?after=banana", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/network/hubs?country=Sweden", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/network/hubs?level=9", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/projects/none?asOf=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/hubs/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/offerings/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/vocabularies/none", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/none", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_answered_is_a_problem(string address, HttpStatusCode status)
    {
        var answer = await app.Visitor().Fetch(address);

        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal((int)status, (int)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["status"]!);
    }

    private async Task<JsonNode> Read() => JsonNode.Parse(await (await app.Visitor().Fetch("/api/v1/openapi.json")).Content.ReadAsStringAsync())!;

    private static IEnumerable<(string Path, JsonNode Says, IReadOnlyList<JsonNode> Parameters)> Operations(JsonNode document) =>
        from path in document["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (path.Key, operation.Value!, (IReadOnlyList<JsonNode>)[.. operation.Value!["parameters"]?.AsArray().OfType<JsonNode>() ?? []]);

    // An id is another in every database, so it is taken from the list that the address is under.
    private async Task<string> Example(string path, JsonNode parameter)
    {
        if ((string)parameter["name"]! != "id") return (string)parameter["example"]!;
        var list = JsonNode.Parse(await (await app.Visitor().Fetch(path.Replace("/{id}", ""))).Content.ReadAsStringAsync())!;
        return (string)(list["offerings"] ?? list["hubs"])![0]!["id"]!;
    }

    private static List<string> Members(JsonNode document, JsonNode schema)
    {
        var described = schema["$ref"] is { } reference ? document["components"]!["schemas"]![((string)reference!).Split('/')[^1]]! : schema;
        return [.. described["properties"]!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> Members(HttpResponseMessage answer) =>
        [.. JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject().Select(property => property.Key).Order(StringComparer.Ordinal)];
}

public sealed class ApiByItsDescriptionOnSqlite(SqliteDemo app) : ApiByItsDescription(app), IClassFixture<SqliteDemo>;

public sealed class ApiByItsDescriptionOnPostgres(PostgresDemo app) : ApiByItsDescription(app), IClassFixture<PostgresDemo>;
