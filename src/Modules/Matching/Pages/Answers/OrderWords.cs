using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Says what an answer's place in the list is made of.</summary>
internal sealed class OrderWords(IStringLocalizer<MatchingModule> texts)
{
    /// <summary>What speaks for it as shares of a hundred, the largest first; then what takes away, as shares of the same. What rounds to nothing is left out.</summary>
    public string Of(Answer answer, Language language)
    {
        var whole = answer.Parts.Where(part => part.Points > 0).Sum(part => part.Points);
        var shares = answer.Parts.Select(part => (part.Kind, Share: Math.Round(part.Points / whole, 2))).OrderByDescending(part => Math.Abs(part.Share)).ThenBy(part => part.Kind).ToList();
        var (gives, takes) = (Said(shares.Where(part => part.Share > 0)), Said(shares.Where(part => part.Share < 0)));
        if (gives.Length == 0) return texts["answers.place.only", answer.Rank];
        return takes.Length == 0 ? texts["answers.place", answer.Rank, gives] : texts["answers.place.less", answer.Rank, gives, takes];

        string Said(IEnumerable<(ScoreKind Kind, double Share)> parts) =>
            string.Join(", ", parts.Select(part => texts[$"order.{part.Kind}".ToLowerInvariant(), Math.Abs(part.Share).ToString("P0", language.Culture)].Value));
    }
}
