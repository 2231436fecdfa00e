using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What in the index may answer to a word that it does not hold. Only what is a word of neither language is taken for a slip.</summary>
internal sealed class WordGuesses(Snapshot index, RankingWeights weights)
{
    private readonly WordAlternatives _alternatives = new(index, weights);

    /// <returns>The alternatives, and the word that was certainly meant; null when nothing was misspelt or it does not show what.</returns>
    public (List<Alternative> Alternatives, WordForms? Meant) Of(string word, Language? language)
    {
        if (index.Spelling.Knows(word) || index.Resources.Dictionary.Contains(word))
            return (OrBeginning(Forms(word, language), word), null);

        var corrections = index.Spelling.Correct(word);
        var meant = corrections.FirstOrDefault(correction => correction.Certain) is { } certain ? WordForms.Of(certain.Word, index.Resources.Concepts) : null;
        var guesses = corrections.SelectMany(correction => As(correction.Word, language, Doubt(correction), MatchVia.Correction)).ToList();
        return (meant is null ? OrBeginning(guesses, word) : guesses, meant);
    }

    private List<Alternative> Forms(string word, Language? language) =>
        [.. index.Spelling.FormsOf(word).SelectMany(other => As(other, language, weights.Form, MatchVia.OtherForm))];

    private List<Alternative> OrBeginning(List<Alternative> found, string word) => found.Count > 0 ? found : _alternatives.BeginningWith(word);

    private double Doubt(Correction correction) => correction.Certain && correction.HalfSteps <= EditDistance.One ? weights.Correction : weights.FarCorrection;

    private IEnumerable<Alternative> As(string other, Language? language, double weight, MatchVia via) =>
        _alternatives.Of(WordForms.Of(other, index.Resources.Concepts), language).Select(found => found with { Weight = found.Weight * weight, Via = via });
}
