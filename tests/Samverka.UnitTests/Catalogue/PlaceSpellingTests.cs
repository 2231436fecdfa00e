using System.Text.Json;
using Samverka.Catalogue.Network.Import;
using Samverka.Catalogue.Network.Listings;
using Samverka.Catalogue.Network.Search;
using Samverka.Platform.Files;
using Samverka.Vocabularies.Contracts;
using Samverka.Vocabularies.Crosswalks;
using Samverka.Vocabularies.Lists;

namespace Samverka.UnitTests.Catalogue;

public sealed class PlaceSpellingTests
{
    private static readonly CodeLists Lists = new(new OverridesInForce(), TimeProvider.System);

    [Fact]
    public void Every_Swedish_hub_is_shown_in_a_municipality_spelt_as_its_list_spells_it()
    {
        var municipalities = Lists.Current(ListNames.Municipality).Codes.Where(code => code.Parent is not null).Select(code => code.Label.Sv).ToHashSet();
        var cities = ShippedNetwork.Read().Network.Hubs.Where(hub => hub.Country == "SE").Select(hub => hub.Facts()).ToList();

        Assert.NotEmpty(cities);
        Assert.All(cities, facts => Assert.Contains(facts.ShownCity() ?? "", municipalities));
        Assert.Contains(cities, facts => facts is { City: "Vasteraas" } && facts.ShownCity() == "Västerås");
    }

    [Fact]
    public void A_spelling_only_gives_back_letters_and_none_stands_there_in_vain()
    {
        using var stream = DataFiles.Open("network/place-names.json");
        using var json = JsonDocument.Parse(stream);
        var used = ShippedNetwork.Read().Network.Hubs.Select(hub => (hub.Country, hub.Facts().City)).ToHashSet();

        foreach (var country in json.RootElement.GetProperty("names").EnumerateObject())
        {
            Assert.All(country.Value.EnumerateObject(), row => Assert.Equal(Folded.Of(row.Value.GetString()), Folded.Of(row.Name)));
            Assert.All(country.Value.EnumerateObject(), row => Assert.Contains((country.Name, row.Name), used));
        }
    }

    [Fact]
    public void Other_places_are_shown_as_they_came() => Assert.Equal(["Umea", "Lund", null], [PlaceSpelling.Shown("NO", "Umea"), PlaceSpelling.Shown("SE", "Lund"), PlaceSpelling.Shown("SE", null)]);
}
