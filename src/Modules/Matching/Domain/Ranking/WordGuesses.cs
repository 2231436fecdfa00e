using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What in the index may answer to the words of one need that it does not hold. Only what is a word of neither language is taken for a slip.</summary>
/// <param name="inSentence">A slip of a word that asks for nothing is one too; a word that stands by itself may be a name.</param>
internal sealed class WordGuesses(Snapshot index, RankingWeights weights, bool inSentence)
{
    /// <summary>In a long text one misspelling matters little, and looking for what was meant is the dearest thing a need can ask for.</summary>
    private const int Most = 6;

    private readonly WordAlternatives _alternatives = new(index, weights);
    private int _left = Most;

    public WordGuess Of(string word, Language? language)
    {
        if (_left == 0)
            return WordGuess.None;
        _left--;
        if (index.Spelling.Knows(word) || index.Resources.Dictionary.Contains(word))
            return new WordGuess(OrBeginning(Forms(word, language), word));

        var corrections = index.Spelling.Correct(word);
        if (corrections.FirstOrDefault(correction => correction.Certain) is { } certain)
            return new WordGuess(Corrected(corrections, language), index.FormsOf(certain.Word));
        return inSentence && IsNearNothing(word, language) ? WordGuess.Nothing : new WordGuess(OrBeginning(Corrected(corrections, language), word));
    }

    /// <summary>"jälp" is "hjälp", and asks for nothing either.</summary>
    private bool IsNearNothing(string word, Language? language) => index.Resources.Stops.HasNear(word, language) || index.Resources.General.HasNear(word, language);

    private List<Alternative> Corrected(IReadOnlyList<Correction> corrections, Language? language) =>
        [.. corrections.SelectMany(correction => As(correction.Word, language, Doubt(correction), MatchVia.Correction))];

    private List<Alternative> Forms(string word, Language? language) =>
        [.. index.Spelling.FormsOf(word).SelectMany(other => As(other, language, weights.Form, MatchVia.OtherForm))];

    private List<Alternative> OrBeginning(List<Alternative> found, string word) => found.Count > 0 ? found : _alternatives.BeginningWith(word);

    private double Doubt(Correction correction) => correction.Certain && correction.HalfSteps <= EditDistance.One ? weights.Correction : weights.FarCorrection;

    private IEnumerable<Alternative> As(string other, Language? language, double weight, MatchVia via) =>
        _alternatives.Of(index.FormsOf(other), language).Select(found => found with { Weight = found.Weight * weight, Via = via });
}

/// <param name="Meant">The word that was certainly meant; null when nothing was misspelt or it does not show what.</param>
/// <param name="IsNothing">It asks for nothing, so nobody is told that it is not met.</param>
internal sealed record WordGuess(List<Alternative> Alternatives, WordForms? Meant = null, bool IsNothing = false)
{
    public static WordGuess None { get; } = new([]);

    public static WordGuess Nothing { get; } = new([], null, IsNothing: true);
}
