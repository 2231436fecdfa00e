namespace Samverka.Catalogue.Offerings.Content;

/// <summary>One field that two versions say differently, as the form writes it.</summary>
internal sealed record Difference(ContentField Field, string Name, string Before, string After)
{
    /// <summary>In the order of the form; empty when the two say the same.</summary>
    public static IReadOnlyList<Difference> Between(OfferingContent before, OfferingContent after)
    {
        var (old, now) = (ContentText.Of(before), ContentText.Of(after));
        return [.. from field in ContentFields.All
                   from name in field.Names
                   where old[name] != now[name]
                   select new Difference(field, name, old[name], now[name])];
    }
}
