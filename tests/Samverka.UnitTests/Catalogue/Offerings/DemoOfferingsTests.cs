using System.Text.Json;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Catalogue.Offerings;

/// <summary>The invented offerings together show every kind of help.</summary>
public sealed class DemoOfferingsTests
{
    private static readonly CodeLists Lists = new(new OverridesInForce(), TimeProvider.System);

    private static readonly IReadOnlyList<JsonElement> All = [.. DataFiles.List("demo/offerings").SelectMany(file =>
    {
        using var stream = DataFiles.Open(file);
        using var json = JsonDocument.Parse(stream);
        return json.RootElement.EnumerateArray().Select(offering => offering.Clone()).ToList();
    })];

    [Fact]
    public void There_are_sixty_or_more_in_both_languages_and_no_two_alike()
    {
        Assert.True(All.Count >= 60, $"{All.Count}");
        foreach (var language in (string[])["sv", "en"])
        {
            foreach (var field in (string[])["title", "summary", "description"])
            {
                var said = All.Select(offering => offering.GetProperty(field).GetProperty(language).GetString()!.Trim()).ToList();
                Assert.DoesNotContain("", said);
                Assert.Equal(said.Count, said.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            }
        }
    }

    [Theory]
    [InlineData(ListNames.Technology, "technologies")]
    [InlineData(ListNames.Sector, "sectors")]
    [InlineData(ListNames.ServiceFunction, "function")]
    [InlineData(ListNames.OfferingKind, "kind")]
    public void Every_code_is_met(string list, string field)
    {
        var met = All.SelectMany(offering => offering.TryGetProperty(field, out var value) ? Texts(value) : []).ToHashSet();

        Assert.Empty(Lists.Current(list).Codes.Select(code => code.Value).Except(met));
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(one => one.GetString()!) : value.GetString() is { } one ? [one] : [];
}
