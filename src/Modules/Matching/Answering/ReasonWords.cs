using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Ranking;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Answering;

/// <summary>Says reasons and objections in the reader's words.</summary>
internal sealed class ReasonWords(IStringLocalizer<MatchingModule> texts, ICodeLists lists)
{
    private const int Most = 4;

    public IReadOnlyList<string> For(Answer answer, Language language)
    {
        var words = answer.Reasons.OfType<Reason.WordMatched>().Select(word => word.Asked).Distinct(StringComparer.OrdinalIgnoreCase).Take(5).ToList();
        var said = words.Count == 0 ? [] : new List<string> { texts["why.words", string.Join(", ", words.Select(language.Quote))] };
        said.AddRange(answer.Reasons.Select(reason => Say(reason, language)).OfType<string>().Distinct().Take(Most));
        return said;
    }

    public IReadOnlyList<string> Against(Answer answer, Language language) =>
        [.. answer.Objections.Select(objection => Say(objection, language)).OfType<string>().Distinct().Take(3)];

    private string? Say(Reason reason, Language language) => reason switch
    {
        Reason.WordMatched => null,
        Reason.ConceptMatched { Level: { } level } concept => texts["why.concept.level", concept.Asked, Label(concept.Concept, language), level].Value,
        Reason.ConceptMatched concept => texts["why.concept", concept.Asked, Label(concept.Concept, language)].Value,
        Reason.SectorServed served => texts["why.sector", Label(served.Sector, language)].Value,
        Reason.Near near => texts["why.near", Math.Max(1, (int)Math.Round(near.Kilometres / 10) * 10)].Value,
        Reason.SameRegion => null,
        Reason.GivenOnline => texts["why.online"].Value,
        Reason.SameLanguage => null,
        Reason.PriceKnown => null,
        _ => throw new InvalidOperationException($"No words for {reason.GetType().Name}."),
    };

    private string? Say(Objection objection, Language language) => objection switch
    {
        Objection.FarAway far => texts["against.far", (int)Math.Round(far.Kilometres / 10) * 10].Value,
        Objection.OtherLanguages other => texts["against.languages", string.Join(", ", other.Languages)].Value,
        Objection.NotForPublicBodies => texts["against.public"].Value,
        Objection.NotForSize => texts["against.size"].Value,
        Objection.EndsSoon soon => texts["against.ends-soon", soon.LastDay.ToString("d", language.Culture)].Value,
        Objection.Ended ended => texts["against.ended", ended.LastDay.ToString("d", language.Culture)].Value,
        Objection.LowLevel low => texts["against.level", Label(low.Concept, language), low.Level].Value,
        Objection.PriceUnknown => texts["against.price"].Value,
        Objection.WordsMissing => null,
        _ => throw new InvalidOperationException($"No words for {objection.GetType().Name}."),
    };

    private string Label(ConceptKey key, Language language) => lists.Current(key.List).Label(key.Code, language);
}
