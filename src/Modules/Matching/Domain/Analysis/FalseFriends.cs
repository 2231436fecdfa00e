namespace Samverka.Matching.Domain.Analysis;

/// <summary>Words spelt alike in both languages that mean different things: a Swedish "chef" is no cook and an English "barn" no child. The stems of the English ones are kept apart by a mark that no word has.</summary>
internal static class FalseFriends
{
    private const string Mark = "~";

    private static readonly HashSet<string> Stems = MatchingData.LoadFalseFriends();

    public static string Apart(string englishStem) => Stems.Contains(englishStem) ? englishStem + Mark : englishStem;
}
