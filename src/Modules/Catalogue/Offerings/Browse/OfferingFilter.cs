using Microsoft.AspNetCore.Http;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Offerings.Browse;

/// <summary>What the reader asked the list for. A code that no list knows simply finds nothing.</summary>
internal sealed record OfferingFilter
{
    public const string Free = "free";
    public const string Paid = "paid";
    public const string Newest = "newest";
    public const string ByTitle = "title";

    /// <summary>The choices by facet; none where the reader chose nothing.</summary>
    public required IReadOnlyDictionary<string, string> Chosen { get; init; }

    public string Text { get; init; } = "";

    /// <summary>The words of the text as they are understood; empty where only their letters are known.</summary>
    public IReadOnlyList<SearchedWord> Words { get; init; } = [];

    public string? Price { get; init; }

    /// <summary>Null puts the best match first where there are words, and is alphabetical where there are none.</summary>
    public string? Sort { get; init; }

    /// <summary>The last offering of the page before.</summary>
    public OfferingId? After { get; init; }

    public bool IsNarrowed => Chosen.Count > 0 || Text.Length > 0 || Price is not null;

    public OfferingFilter With(string facet, string code) => this with { Chosen = new Dictionary<string, string>(Chosen) { [facet] = code } };

    public string? Of(string facet) => Chosen.GetValueOrDefault(facet);

    public static IReadOnlyDictionary<string, string> Parameters { get; } = new Dictionary<string, string>
    {
        [FacetNames.Kind] = "kind",
        [FacetNames.Function] = "function",
        [FacetNames.Technology] = "technology",
        [FacetNames.Sector] = "sector",
        [FacetNames.Hub] = "hub",
        [FacetNames.Language] = "language",
        [FacetNames.Online] = "online",
    };

    public static OfferingFilter Of(IQueryCollection query) => new()
    {
        Chosen = Parameters.Select(parameter => (parameter.Key, Value: Code(parameter.Key, Typed(query, parameter.Value))))
            .Where(choice => choice.Value.Length > 0).ToDictionary(choice => choice.Key, choice => choice.Value),
        Text = Typed(query, "q"),
        Price = Typed(query, "price") is Free or Paid ? Typed(query, "price") : null,
        Sort = Typed(query, "sort") is Newest or ByTitle ? Typed(query, "sort") : null,
        After = Guid.TryParse(Typed(query, "after"), out var id) ? new OfferingId(id) : null,
    };

    /// <summary>The hub's slug of the address, or one that it has had, replaced by its id, as the rows have it.</summary>
    public async Task<OfferingFilter> WithHub(IHubDirectory hubs, CancellationToken cancellation)
    {
        if (Of(FacetNames.Hub) is not { } slug) return this;
        var id = (await hubs.ByAnySlug(slug, cancellation))?.Id.ToString() ?? slug;
        return this with { Chosen = new Dictionary<string, string>(Chosen) { [FacetNames.Hub] = id } };
    }

    /// <summary>The same questions at another address, without the place in the list.</summary>
    public Address At(string path, string? without = null)
    {
        var address = new Address(path).With("q", Text);
        foreach (var (facet, value) in Chosen.Where(choice => choice.Key != without)) address = address.With(Parameters[facet], value);
        return address.With("price", Price).With("sort", Sort);
    }

    // As the API says it, which has no reason to know how the rows have it.
    private static string Code(string facet, string typed) => facet == FacetNames.Online && typed == "yes" ? "true" : typed;

    private static string Typed(IQueryCollection query, string name)
    {
        var text = query[name].ToString().Replace("\0", "", StringComparison.Ordinal).Trim();
        return text.Length > 200 ? text[..200] : text;
    }
}
