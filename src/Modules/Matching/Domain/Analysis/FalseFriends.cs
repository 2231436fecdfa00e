namespace Samverka.Matching.Domain.Analysis;

/// <summary>Words spelt alike in both languages that mean different things: a Swedish "chef" is no cook and an English "barn" no child. The stems of the English ones are kept apart by a mark that no word has.</summary>
internal static class FalseFriends
{
    private const string Mark = "~";

    private static readonly HashSet<string> Stems = new(
    [
        "ark", "art", "bad", "ban", "barn", "blank", "brand", "bred", "chef", "dag", "dam", "fart", "fat", "gift", "grind", "hall", "hem", "hiss", "hit", "hot", "kind", "lag", "lager", "last", "led", "list", "lock", "lot", "lust", "mark", "mat", "men",
        "mil", "most", "mug", "not", "offer", "pin", "post", "puss", "rad", "ram", "rang", "rock", "rot", "rum", "sad", "semest", "semester", "sin", "slang", "slag", "slut", "son", "spar", "stad", "stark", "sten", "stick", "street", "sur", "tag", "tak", "tal", "tall", "tar", "torn", "under", "van", "vest", "vid", "vis",
    ], StringComparer.Ordinal);

    public static string Apart(string englishStem) => Stems.Contains(englishStem) ? englishStem + Mark : englishStem;
}
