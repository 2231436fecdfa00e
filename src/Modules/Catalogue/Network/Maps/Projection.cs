namespace Samverka.Catalogue.Network.Maps;

/// <summary>Where a place on the globe lies on the drawn map; the formula and its numbers stand in the file of the outlines.</summary>
internal sealed record Projection(double Latitude0, double Longitude0, double Radius, double X0, double Y0, double Scale)
{
    public (double X, double Y) Of(double longitude, double latitude)
    {
        var (p, p0, l) = (Radians(latitude), Radians(Latitude0), Radians(longitude - Longitude0));
        var k = Math.Sqrt(2 / (1 + (Math.Sin(p0) * Math.Sin(p)) + (Math.Cos(p0) * Math.Cos(p) * Math.Cos(l))));
        var x = Radius * k * Math.Cos(p) * Math.Sin(l);
        var y = Radius * k * ((Math.Cos(p0) * Math.Sin(p)) - (Math.Sin(p0) * Math.Cos(p) * Math.Cos(l)));
        return ((x - X0) * Scale, (Y0 - y) * Scale);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
