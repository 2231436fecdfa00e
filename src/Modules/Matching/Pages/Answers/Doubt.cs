using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Whether answers may be beside the point: none of the best meets a concept of the question or half of its words.</summary>
internal static class Doubt
{
    private const int Best = 3;

    public static bool About(IReadOnlyList<Answer> answers) => answers.Count > 0 && !answers.Take(Best).Any(IsToThePoint);

    /// <summary>The words of the question, as typed, that none of the best answers meets.</summary>
    public static IReadOnlyList<string> Unmet(IReadOnlyList<Answer> answers) =>
        [.. answers.Take(Best).Select(Missing).Aggregate((one, other) => one.Intersect(other, StringComparer.OrdinalIgnoreCase))];

    private static bool IsToThePoint(Answer answer) =>
        answer.Reasons.OfType<Reason.ConceptMatched>().Any() || Met(answer) >= Math.Max(1, Missing(answer).Count());

    private static int Met(Answer answer) => answer.Reasons.OfType<Reason.WordMatched>().Where(word => !word.IsGeneral).Select(word => word.Asked).Distinct(StringComparer.OrdinalIgnoreCase).Count();

    private static IEnumerable<string> Missing(Answer answer) => answer.Objections.OfType<Objection.WordsMissing>().SelectMany(missing => missing.Asked);
}
