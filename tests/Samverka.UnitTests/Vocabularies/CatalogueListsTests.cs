using System.Text.Json;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Vocabularies;

/// <summary>The lists of the European catalogue against the catalogue itself.</summary>
public sealed class CatalogueListsTests
{
    private static readonly IReadOnlyList<CodeList> Lists = ListFile.ReadAll();

    [Theory]
    [InlineData(ListNames.Technology, 34)]
    [InlineData(ListNames.Sector, 42)]
    [InlineData(ListNames.CatalogueService, 15)]
    public void Each_list_has_as_many_values_as_the_catalogue_each_with_its_own_official_name(string name, int count)
    {
        var codes = Lists.Single(list => list.Name == name).Codes;

        Assert.Equal((count, count), (codes.Count, codes.Select(Official).Distinct().Count()));
    }

    [Theory]
    [InlineData(ListNames.Technology, "technologies")]
    [InlineData(ListNames.Sector, "sectors")]
    [InlineData(ListNames.CatalogueService, "services")]
    [Trait("needs", "shared")]
    public void The_official_names_are_those_in_use(string name, string key)
    {
        Assert.SkipWhen(Shared is null, "The real vocabularies are not beside the repository.");
        using var json = JsonDocument.Parse(File.ReadAllText(Shared!));
        var used = json.RootElement.GetProperty(key).EnumerateArray().Select(pair => pair[0].GetString()!);

        Assert.Equal(used.Order(StringComparer.Ordinal), Lists.Single(list => list.Name == name).Codes.Select(Official).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void That_sources_differ_on_the_34th_technology_is_said() =>
        Assert.Contains("Other (please specify)", Lists.Single(list => list.Name == ListNames.Technology).Note!.En);

    private static string Official(Code code) => code.Official ?? code.Label.En;

    private static string? Shared { get; } = Folders().Select(folder => Path.Combine(folder, "data", "network", "edih_vocabularies.json")).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Folders()
    {
        if (Environment.GetEnvironmentVariable("SAMVERKA_SHARED") is { } told) yield return told;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent) yield return Path.Combine(folder.FullName, "shared");
    }
}
