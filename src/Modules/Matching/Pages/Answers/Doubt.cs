using Samverka.Matching.Domain.Ranking;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Whether answers may be beside the point: none of the best meets as much of what the question is about as it misses. A trade is mostly who asks.</summary>
internal static class Doubt
{
    private const int Best = 3;

    public static bool About(IReadOnlyList<Answer> answers)
    {
        HashSet<string> trades = new(answers.SelectMany(answer => Concepts(answer, sectors: true)), StringComparer.OrdinalIgnoreCase);
        return !answers.Take(Best).Any(answer => IsToThePoint(answer, trades));
    }

    /// <summary>Nothing that is listed speaks of the subject: what was found shares small and common words with the question.</summary>
    public static bool NothingAnswers(IReadOnlyList<Answer> answers) => !answers.Any(answer => answer.SpeaksOfTheSubject);

    /// <summary>The words of the question, as typed, that none of the best answers meets.</summary>
    public static IReadOnlyList<string> Unmet(IReadOnlyList<Answer> answers) =>
        [.. answers.Take(Best).Select(Missing).Aggregate((one, other) => one.Intersect(other, StringComparer.OrdinalIgnoreCase))];

    /// <summary>What the question asks for by name and none of the best answers mentions, though they are of its field.</summary>
    public static IReadOnlyList<string> Unnamed(IReadOnlyList<Answer> answers)
    {
        var best = answers.Take(Best).ToList();
        return [.. best.SelectMany(answer => Concepts(answer, sectors: false)).Where(asked => !IsPhrase(asked)).Except(best.SelectMany(answer => answer.Reasons.OfType<Reason.WordMatched>()).Where(word => !word.IsLoose).Select(word => word.Asked), StringComparer.OrdinalIgnoreCase)];
    }

    private static bool IsToThePoint(Answer answer, HashSet<string> trades)
    {
        var met = Met(answer).Select(word => word.Asked).ToList();
        var concepts = Concepts(answer, sectors: false);
        // What is recognised by several words together is seldom a misreading.
        if (met.Concat(concepts).Any(IsPhrase)) return true;
        HashSet<string> subject = new(met.Except(trades, StringComparer.OrdinalIgnoreCase).Concat(concepts), StringComparer.OrdinalIgnoreCase);
        var missing = Missing(answer).Count(word => !trades.Contains(word) && !subject.Contains(word));
        return subject.Count >= Math.Max(1, missing) || missing == 0 && met.Count > 0;
    }

    private static IEnumerable<Reason.WordMatched> Met(Answer answer) => answer.Reasons.OfType<Reason.WordMatched>().Where(word => !word.IsGeneral);

    private static bool IsPhrase(string asked) => asked.Contains(' ', StringComparison.Ordinal);

    private static IEnumerable<string> Concepts(Answer answer, bool sectors) =>
        answer.Reasons.OfType<Reason.ConceptMatched>().Where(concept => concept.Concept.List == ListNames.Sector == sectors).Select(concept => concept.Asked);

    // How many, or which year: whatever answers the rest of the question answers that.
    private static IEnumerable<string> Missing(Answer answer) =>
        answer.Objections.OfType<Objection.WordsMissing>().SelectMany(missing => missing.Asked).Where(word => word.AsSpan().ContainsAnyExceptInRange('0', '9'));
}
