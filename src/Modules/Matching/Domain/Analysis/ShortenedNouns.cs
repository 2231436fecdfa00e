namespace Samverka.Matching.Domain.Analysis;

/// <summary>Swedish nouns that lose a vowel when they are inflected ("lager", "lagret"): without it all their forms have one stem, and "lager" is no law and "timmer" no hours.</summary>
internal static class ShortenedNouns
{
    private static readonly Dictionary<string, string> Stems = Forms();

    public static string? StemOf(string word) => Stems.GetValueOrDefault(word);

    private static Dictionary<string, string> Forms()
    {
        string[] nouns =
        [
            "lager", "åker", "filter", "läder", "väder", "silver", "fönster", "fiber", "teater", "vinter", "center", "socker", "koppel", "papper",
            "vatten", "tecken", "botten", "socken", "cykel", "möbel", "nyckel", "regel", "fågel", "spegel", "segel", "stövel", "artikel", "partikel", "vinkel", "titel", "kabel", "mantel", "spindel", "gaffel", "axel", "muskel", "gödsel",
        ];
        var stems = new Dictionary<string, string>(StringComparer.Ordinal) { ["timmer"] = "timr", ["timmers"] = "timr", ["nummer"] = "numr", ["nummers"] = "numr", ["sommar"] = "somr", ["sommars"] = "somr", ["sommaren"] = "somr" };
        foreach (string noun in nouns)
        {
            string stem = noun[..^2] + noun[^1];
            foreach (string form in (string[])[noun, noun + "s", noun + "n", noun + "ns"])
                stems[form] = stem;
        }
        return stems;
    }
}
