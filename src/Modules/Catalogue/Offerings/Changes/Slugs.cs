using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Changes;

/// <summary>An address part of a title: plain letters, digits and hyphens.</summary>
internal static class Slugs
{
    public static string Of(string title)
    {
        var text = Slug.Of(title, Offering.SlugMax - 8);
        return text.Length == 0 ? "offering" : text;
    }
}
