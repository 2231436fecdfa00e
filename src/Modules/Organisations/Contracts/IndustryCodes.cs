using Samverka.Kernel;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Organisations.Contracts;

/// <summary>An organisation's industry is a code of its country's classification; the sectors of the catalogue follow from it by the mapping in force.</summary>
public static class IndustryCodes
{
    /// <summary>The code list that industries in the country are coded by.</summary>
    public static string ListOf(string country) => country == HomeCountry.Code ? ListNames.Sni2007 : ListNames.Nace21;

    /// <summary>The code as its list writes it: SNI without dots.</summary>
    public static string? Written(string? code, string country) => country == HomeCountry.Code ? code?.Replace(".", "", StringComparison.Ordinal) : code;

    /// <summary>The sectors that the organisation's industry is mapped to, and the row of the mapping that says so; null when it has no industry or none is mapped.</summary>
    public static IndustrySectors? SectorsOf(this ICodeLists lists, string country, string? industry)
    {
        if (industry is null) return null;
        var walk = lists.Walk(ListOf(country), ListNames.Sector);
        var known = lists.Current(ListNames.Sector);
        List<Code> sectors = [.. walk.Walk(industry).Select(known.Find).OfType<Code>()];
        return sectors.Count == 0 ? null : new IndustrySectors(walk.From, walk.RowOf(industry)!, sectors);
    }
}

/// <param name="List">The list that the industry is coded by.</param>
/// <param name="Row">The code of the mapping's row: the industry's own, or the beginning of it.</param>
/// <param name="Sectors">The most fitting first.</param>
public sealed record IndustrySectors(string List, string Row, IReadOnlyList<Code> Sectors);
