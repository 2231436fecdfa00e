using Samverka.Catalogue.Network.Import;

namespace Samverka.UnitTests.Catalogue;

public sealed class PlaceTextTests
{
    [Theory]
    [InlineData("Mårtenstorget 10A, 22351 Lund, Sweden", "22351", "Lund")]
    [InlineData("Paterswoldseweg 810, 9728 BM Groningen, Netherlands", "9728", "Groningen")]
    [InlineData("Piazzale aldo moro 7, 00185 Roma RM, Italy", "00185", "Roma")]
    [InlineData("Plaza viriato s/n, 49071 Zamora Zamora, Spain", "49071", "Zamora")]
    [InlineData("Rua de Vila Flor 166, 4810-453 Guimaraes, Portugal", "4810-453", "Guimaraes")]
    [InlineData("Eksporta street 5, Riga, LV-1010, Latvia", "LV-1010", null)]
    [InlineData("Hamnvägen 1, 61025 Å, Sweden", "61025", "Å")]
    [InlineData("Konemiehentie 2, Espoo, Finland", null, "Espoo")]
    [InlineData("Budapest, Váci út 35, 1134, Hungary", "1134", null)]
    [InlineData("", null, null)]
    public void Postal_code_and_city_are_told_apart(string address, string? code, string? city) => Assert.Equal((code, city), PlaceText.Read(address));

    [Theory]
    [InlineData("LV-", null)]
    [InlineData("FYW", null)]
    [InlineData("D VN", null)]
    [InlineData("D", null)]
    [InlineData("Å", "Å")]
    [InlineData("TR21", null)]
    [InlineData("Gzira GZR", "Gzira")]
    [InlineData("BM Groningen", "Groningen")]
    [InlineData("Venezia", "Venezia")]
    [InlineData("MATOSINHOS", "MATOSINHOS")]
    [InlineData("A Coruña", "A Coruña")]
    [InlineData("Ede", "Ede")]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void What_is_left_of_a_postal_code_is_no_city(string? text, string? city) => Assert.Equal(city, PlaceText.City(text));

    [Fact]
    public void No_hub_that_comes_with_the_product_stands_in_a_piece_of_a_postal_code() =>
        Assert.DoesNotContain(ShippedNetwork.Read().Network.Hubs.Select(hub => hub.Facts().City), city => city is not null && (city.Length < 3 || city.Any(char.IsDigit) || city.EndsWith('-')));
}
