using System.Text.Json;
using System.Text.RegularExpressions;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Catalogue.Offerings;

/// <summary>The invented offerings together show every kind of help.</summary>
public sealed partial class DemoOfferingsTests
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

    [Fact]
    public void Each_says_as_much_as_a_hub_s_own_form_asks_for() => Assert.Empty(All.SelectMany(Wanting));

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void No_sentence_is_said_twice(string language) => Assert.Empty(All
        .SelectMany(offering => Said(offering, "summary", language).Concat(Said(offering, "description", language)))
        .GroupBy(sentence => sentence, StringComparer.OrdinalIgnoreCase).Where(same => same.Skip(1).Any()).Select(same => same.Key));

    [Fact]
    public void What_is_digital_says_how_far_one_must_have_come() => Assert.Empty(All
        .Where(offering => Texts(offering.GetProperty("technologies")).Any(Digital.Contains) && offering.GetProperty("aiLevel").ValueKind == JsonValueKind.Null)
        .Select(Key));

    [Fact]
    public void What_has_a_municipality_says_in_its_place_that_the_place_is_invented_and_a_lab_never_moves()
    {
        var placed = All.Where(offering => offering.GetProperty("municipality").GetString() is not null).ToList();

        Assert.True(placed.Count >= 25, $"{placed.Count}");
        Assert.InRange(placed.Select(Town).Distinct().Count(), 4, 8);
        Assert.All(placed, offering => Assert.Contains(Town(offering), offering.GetProperty("place").GetProperty("sv").GetString(), StringComparison.Ordinal));
        Assert.All(placed, offering => Assert.Contains($"imagined in {Town(offering)})", offering.GetProperty("place").GetProperty("en").GetString(), StringComparison.Ordinal));
        Assert.All(
            All.Where(offering => offering.GetProperty("kind").GetString() == "test-environment" && !offering.GetProperty("online").GetBoolean()).GroupBy(Lab),
            lab => Assert.Single(lab.Select(Town).Distinct()));
    }

    private static readonly string[] Digital =
    [
        "artificial-intelligence-and-decision-support", "bi-tools", "big-data", "cloud-services", "cybersecurity", "internet-of-things", "digital-twins", "robotics", "software-architectures",
        "internet-services-and-applications",
    ];

    // The numbers are those of a hub's own service form (docs: what an offering says).
    private static IEnumerable<string> Wanting(JsonElement offering)
    {
        foreach (var language in (string[])["sv", "en"])
        {
            if (Said(offering, "description", language).Count is < 5 or > 10) yield return $"{Key(offering)}: description {language}";
            if (Said(offering, "summary", language).Count is < 2 or > 3) yield return $"{Key(offering)}: summary {language}";
            foreach (var field in (string[])["completionProof", "format", "period", "booking"])
            {
                if (string.IsNullOrWhiteSpace(offering.GetProperty(field).GetProperty(language).GetString())) yield return $"{Key(offering)}: {field} {language}";
            }
        }

        foreach (var (field, fewest, most) in ((string, int, int)[])[("benefits", 3, 8), ("audience", 3, 8), ("related", 2, 3), ("trainers", 1, 2)])
        {
            if (offering.GetProperty(field).GetArrayLength() is var count && (count < fewest || count > most)) yield return $"{Key(offering)}: {field} {count}";
        }

        if (offering.GetProperty("sessions").GetInt32() < 1) yield return $"{Key(offering)}: sessions";
        foreach (var trainer in offering.GetProperty("trainers").EnumerateArray())
        {
            if (!trainer.GetProperty("email").GetString()!.EndsWith(".example.org", StringComparison.Ordinal) && !trainer.GetProperty("email").GetString()!.EndsWith(".example.com", StringComparison.Ordinal)
                || trainer.GetProperty("phone").GetString()!.Length < 8 || trainer.GetProperty("role").GetProperty("en").GetString()!.Length < 4) yield return $"{Key(offering)}: {trainer}";
        }
    }

    private static List<string> Said(JsonElement offering, string field, string language) => [.. SentenceEnd().Split(offering.GetProperty(field).GetProperty(language).GetString()!.Trim())];

    private static string Key(JsonElement offering) => offering.GetProperty("key").GetString()!;

    private static string Lab(JsonElement offering) => $"{offering.GetProperty("provider")}/{(offering.TryGetProperty("providerUnit", out var unit) ? unit.GetString() : "")}";

    private static string Town(JsonElement offering) => Lists.Current(ListNames.Municipality).Find(offering.GetProperty("municipality").GetString())!.Label.Sv;

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    private static partial Regex SentenceEnd();

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(one => one.GetString()!) : value.GetString() is { } one ? [one] : [];
}
