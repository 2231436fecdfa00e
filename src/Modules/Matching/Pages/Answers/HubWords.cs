using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Answering;
using Samverka.Matching.Domain.Ranking;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Says in a line why a hub is an answer, and once for all hubs what their strengths have to do with the question.</summary>
internal sealed class HubWords(ReasonWords words, ICodeLists lists, IStringLocalizer<MatchingModule> texts)
{
    public string InCommon(IReadOnlyList<Answer> hubs, Language language) => string.Join("; ",
        from concept in hubs.SelectMany(Concepts)
        group Label(concept, language) by concept.Asked into same
        select texts["why.concept", same.Key, string.Join(", ", same.Distinct())].Value);

    public string Why(Answer hub, Language language) => string.Join(" · ", Concepts(hub)
        .GroupBy(concept => concept.Level, concept => Label(concept, language))
        .Select(same => Strong(same.Key, string.Join(", ", same.Distinct())))
        .Prepend(words.Words(hub, language)).OfType<string>());

    private string Strong(int? level, string names) => level is null ? names : texts["answers.hub.level", level, names];

    /// <summary>The place, and what else speaks for the hub, as that it is near.</summary>
    public string Where(string place, Answer hub, Language language) =>
        string.Join(" · ", words.Facts(hub, language).Prepend(place).Where(part => part.Length > 0));

    private static IEnumerable<Reason.ConceptMatched> Concepts(Answer hub) => hub.Reasons.OfType<Reason.ConceptMatched>();

    private string Label(Reason.ConceptMatched concept, Language language) => lists.Current(concept.Concept.List).Label(concept.Concept.Code, language);
}
