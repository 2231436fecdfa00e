using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Answering;
using Samverka.Matching.Domain.Ranking;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Pages.Answers;

/// <summary>Says why hubs are answers: once for all what their strengths have to do with the question, and in a line for each what is its own.</summary>
internal sealed class HubWords(ReasonWords words, ICodeLists lists, IStringLocalizer<MatchingModule> texts)
{
    public string InCommon(IReadOnlyList<Answer> hubs, Language language) => string.Join("; ",
        from concept in hubs.SelectMany(Concepts)
        group Label(concept, language) by concept.Asked into same
        select texts["why.concept", same.Key, string.Join(", ", same.Distinct())].Value);

    public HubStrengths Strengths(IEnumerable<Answer> hubs, Language language) => HubStrengths.Of([.. hubs.Select(hub => Why(hub, language))]);

    // What a hub is in without a level is said for all of them.
    private IReadOnlyList<string> Why(Answer hub, Language language) => [.. Concepts(hub)
        .Where(concept => concept.Level is not null)
        .GroupBy(concept => concept.Level, concept => Label(concept, language))
        .Select(same => texts["answers.hub.level", same.Key!, string.Join(", ", same.Distinct())].Value)
        .Prepend(words.Words(hub, language)).OfType<string>()];

    /// <summary>The place, and what else speaks for the hub, as that it is near.</summary>
    public string Where(string place, Answer hub, Language language) =>
        string.Join(" · ", words.Facts(hub, language).Prepend(place).Where(part => part.Length > 0));

    private static IEnumerable<Reason.ConceptMatched> Concepts(Answer hub) => hub.Reasons.OfType<Reason.ConceptMatched>();

    private string Label(Reason.ConceptMatched concept, Language language) => lists.Current(concept.Concept.List).Label(concept.Concept.Code, language);
}
