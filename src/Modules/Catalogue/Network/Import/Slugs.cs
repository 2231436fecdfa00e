using Samverka.Catalogue.Network.Listings;
using Samverka.Kernel;

namespace Samverka.Catalogue.Network.Import;

/// <summary>Gives each new listing an address of its own.</summary>
internal sealed class Slugs(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = [.. taken, "export"];

    /// <summary>From the wished word or the name; a number behind it where it is taken.</summary>
    public string Take(string wish)
    {
        var plain = Plain(wish);
        var slug = plain;
        for (var number = 2; !_taken.Add(slug); number++) slug = $"{plain}-{number}";
        return slug;
    }

    private static string Plain(string text)
    {
        var plain = Slug.Of(text, ListingFacts.NameMaxLength);
        return plain.Length == 0 ? "hub" : plain;
    }
}
