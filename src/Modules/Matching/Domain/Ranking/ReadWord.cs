using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>A word of a need.</summary>
internal sealed record ReadWord(WordForms Forms, string Typed, bool Joined)
{
    /// <summary>The known word that a misspelt one was taken for.</summary>
    public WordForms? Meant { get; set; }

    /// <summary>Reads each as what it says where it stands; two that say one thing become one.</summary>
    public static void Place(List<ReadWord> read, Language language, LanguageResources resources)
    {
        for (int at = 0; at < read.Count; at++)
        {
            string word = read[at].Forms.Text, after = at + 1 < read.Count ? read[at + 1].Forms.Text : "";
            if (resources.Senses.Together(word, after, language) is { } both)
            {
                read[at] = new ReadWord(WordForms.Of(both, resources.Concepts), $"{read[at].Typed} {read[at + 1].Typed}", read[at].Joined);
                read.RemoveAt(at + 1);
            }
            else if (resources.Senses.AsVerb(word, at > 0 ? read[at - 1].Forms.Text : "", after, language) is { } verb)
            {
                read[at] = read[at] with { Forms = WordForms.Of(verb, resources.Concepts) };
            }
        }
    }
}
