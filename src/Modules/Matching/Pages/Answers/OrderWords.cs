using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Says what an answer's place in the list is made of.</summary>
internal sealed class OrderWords(IStringLocalizer<MatchingModule> texts)
{
    /// <summary>The parts of the score as shares of it, the largest first; what rounds to nothing is left out.</summary>
    public string Of(Answer answer, Language language) => texts["answers.place", answer.Rank, string.Join(", ", answer.Parts
        .Select(part => (part.Kind, Share: Math.Round(part.Points / answer.Score, 2)))
        .Where(part => part.Share != 0)
        .OrderByDescending(part => part.Share).ThenBy(part => part.Kind)
        .Select(part => texts[$"order.{part.Kind}".ToLowerInvariant(), part.Share.ToString("P0", language.Culture)].Value))];
}
