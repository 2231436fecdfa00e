using Samverka.Catalogue.Network.Search;
using Samverka.Kernel;
using Samverka.Ui.Maps;

namespace Samverka.Catalogue.Network.Maps;

/// <summary>Draws the found hubs: Europe by country, or one country by region.</summary>
internal sealed class NetworkMap(NetworkAnswer answer, NetworkAddress address, string title, Func<string, string> countryName)
{
    public MapModel Draw() => address.Filter.Country is { } country && GeoFile.RegionsOf(country) is { } regions ? OfCountry(country, regions) : OfEurope();

    private MapModel OfEurope()
    {
        var file = GeoFile.Europe;
        var counts = answer.Counts(Facet.Country);
        var most = counts.Values.DefaultIfEmpty(1).Max();
        return new MapModel(
            title,
            file.ViewBox,
            [.. file.Countries!.Where(shape => shape.Path is not null).Select(shape => Country(shape, counts.GetValueOrDefault(shape.Code), most))],
            [.. file.Countries!.Where(shape => counts.ContainsKey(shape.Code)).Select(shape => new MapDot(
                shape.Label[0], shape.Label[1], countryName(shape.Code), address.With(filter => filter.In(null) with { Country = shape.Code }), counts[shape.Code]))])
        {
            Attribution = file.Attribution,
            ListAnchor = "#list",
        };
    }

    private MapRegion Country(GeoShape shape, int count, int most) => new(shape.Code, countryName(shape.Code), shape.Path!)
    {
        Address = count == 0 ? null : address.With(filter => filter.In(null) with { Country = shape.Code }),
        Level = Shade(count, most),
        IsSelected = shape.Code == address.Filter.Country,
    };

    private MapModel OfCountry(string country, GeoFile file)
    {
        var counts = answer.Counts(Facet.Region);
        var most = counts.Values.DefaultIfEmpty(1).Max();
        var single = answer.All(NetworkSort.Name, Language.Current).GroupBy(card => card.Region ?? "").Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.First());
        var dots = file.Regions!.Where(shape => counts.ContainsKey(shape.Code)).Select(shape => Dot(shape, counts[shape.Code], single.GetValueOrDefault(shape.Code))).ToList();
        var nowhere = answer.All(NetworkSort.Name, Language.Current).Count(card => card.Region is null);
        if (nowhere > 0 && GeoFile.Europe.Countries!.FirstOrDefault(shape => shape.Code == country)?.LonLat is [var longitude, var latitude])
        {
            var (x, y) = file.Projection.Of(longitude, latitude);
            dots.Add(new MapDot(x, y, countryName(country), address.With(filter => filter), nowhere));
        }

        return new MapModel(title, file.ViewBox, [.. file.Regions!.Select(shape => Region(shape, counts.GetValueOrDefault(shape.Code), most))], dots)
        {
            Attribution = file.Attribution,
            ListAnchor = "#list",
        };
    }

    private MapDot Dot(GeoShape shape, int count, ListingCard? only) => new(
        shape.Label[0], shape.Label[1], only is null ? shape.Name ?? shape.Code : $"{only.Facts.Name}, {shape.Name}",
        only is null ? address.With(filter => filter.In(shape.Code)) : NetworkAddress.Of(only), count);

    private MapRegion Region(GeoShape shape, int count, int most) => new(shape.Code, shape.Name ?? shape.Code, shape.Path!)
    {
        Address = count == 0 ? null : address.With(filter => filter.In(shape.Code)),
        Level = Shade(count, most),
        IsSelected = address.Filter.Region is { } chosen && shape.Code.StartsWith(chosen, StringComparison.Ordinal),
    };

    private static int Shade(int count, int most) => count == 0 ? 0 : 1 + (int)Math.Floor(3.0 * (count - 1) / Math.Max(1, most - 1));
}
