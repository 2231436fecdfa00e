using Samverka.Kernel;

namespace Samverka.Matching.Domain.Analysis;

/// <summary>Which of our languages a text is in, by its grammar words and letters; null when it does not show.</summary>
internal static class LanguageGuess
{
    /// <summary>One side must outweigh the other this many times.</summary>
    private const int Certainty = 2;

    public static Language? Of(IEnumerable<WordForms> words, StopWords stops)
    {
        int swedish = 0, english = 0;
        foreach (WordForms word in words)
        {
            bool inSwedish = word.LooksSwedish || stops.Contains(word.Text, Language.Swedish);
            bool inEnglish = stops.Contains(word.Text, Language.English);
            swedish += inSwedish && !inEnglish ? 1 : 0;
            english += inEnglish && !inSwedish ? 1 : 0;
        }
        if (swedish > english * Certainty)
            return Language.Swedish;
        return english > swedish * Certainty ? Language.English : null;
    }
}
