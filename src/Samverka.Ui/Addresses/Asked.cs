using Microsoft.AspNetCore.Http;

namespace Samverka.Ui.Addresses;

/// <summary>A question and the little that was said with it, carried in the query from page to page so that nothing is said twice. Everything may be null.</summary>
public sealed record Asked
{
    /// <summary>A longer question is not repeated in the links of a page; the browser's way back still leads to it.</summary>
    private const int LongestCarried = 400;

    public string? Question { get; init; }

    /// <summary>The front it was asked from (slug).</summary>
    public string? Hub { get; init; }

    /// <summary>A code of the list of municipalities.</summary>
    public string? Municipality { get; init; }

    /// <summary>A code of the list of sectors.</summary>
    public string? Sector { get; init; }

    /// <summary>A code of the list of customer types.</summary>
    public string? Kind { get; init; }

    public bool Online { get; init; }

    public bool HasQuestion => !string.IsNullOrWhiteSpace(Question);

    /// <summary>Whether anything was said of who asks or of what is wanted.</summary>
    public bool IsNarrowed => Online || Municipality is not null || Sector is not null || Kind is not null;

    /// <summary>Names and values as they stand in a query; what was not said is absent.</summary>
    public IEnumerable<(string Name, string Value)> Fields =>
        new (string Name, string? Value)[] { ("q", Question), ("hub", Hub), ("municipality", Municipality), ("sector", Sector), ("kind", Kind), ("online", Online ? "true" : null) }
            .Where(said => said.Value is not null).Select(said => (said.Name, said.Value!));

    public static Asked In(IQueryCollection query) => new()
    {
        Question = Text(query, "q"),
        Hub = Text(query, "hub"),
        Municipality = Text(query, "municipality"),
        Sector = Text(query, "sector"),
        Kind = Text(query, "kind"),
        Online = Text(query, "online") is not null,
    };

    /// <summary>The page, which has no query yet, with all that was said.</summary>
    public Address On(Address page) => Trail is { Length: > 0 } trail ? new Address($"{page.Path}?{trail}") : page;

    /// <summary>As <see cref="On"/>, for pages that are only looked at on the way: the page alone when the question is long.</summary>
    public Address Along(Address page) => Question?.Length > LongestCarried ? page : On(page);

    private string Trail => string.Join('&', Fields.Select(said => $"{said.Name}={Uri.EscapeDataString(said.Value)}"));

    private static string? Text(IQueryCollection query, string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } text ? text : null;
}
