using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Ranking;
using Samverka.Ui.Content;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Answering;

/// <summary>Says reasons and objections in the reader's words.</summary>
internal sealed class ReasonWords(IStringLocalizer<MatchingModule> texts, ICodeLists lists)
{
    private const int Most = 5;
    private const int MostConcepts = 3;
    private const int MostWords = 5;
    private const int MostCured = 2;
    private const int LongestEnding = 2;

    public IReadOnlyList<string> For(Answer answer, Language language)
    {
        var said = Words(answer, language) is { } words ? new List<string> { words } : [];
        said.AddRange(Concepts(answer, language).Take(MostConcepts).Concat(Facts(answer, language)).Distinct().Take(Most));
        return said;
    }

    /// <summary>The words of the question that the answer is about, or that it may have to do with; null when there are none. What its parts say already is not said once more as a whole.</summary>
    public string? Words(Answer answer, Language language)
    {
        var words = answer.Reasons.OfType<Reason.WordMatched>().Where(word => !word.IsGeneral).ToList();
        var asked = Distinct(words.Where(word => word.Via != MatchVia.Everyday).Select(word => Standing(word, language)).OfType<string>());
        var cured = Distinct(words.Where(word => word.Via == MatchVia.Everyday).Select(word => word.Asked));
        var parts = asked.Where(words => !asked.Exists(other => other.Length < words.Length && $" {words} ".Contains($" {other} ", StringComparison.OrdinalIgnoreCase)));
        var said = (asked.Count > 0 ? parts.Take(MostWords) : cured.Take(MostCured)).Select(language.Quote).ToList();
        return said.Count == 0 ? null : texts[asked.Count > 0 ? "why.words" : "why.cure", said.Count == 1 ? said[0] : texts["why.and", string.Join(", ", said.SkipLast(1)), said[^1]].Value].Value;
    }

    private static List<string> Distinct(IEnumerable<string> words) => [.. words.Distinct(StringComparer.OrdinalIgnoreCase)];

    // As it was asked when the description says so too; what only looks alike is said as it stands there, if the reader's language has the word.
    private static string? Standing(Reason.WordMatched word, Language language) =>
        SaysSo(word) ? word.Asked
        : word.UsedIn.Contains(language) ? word.Found
        : word.Part ?? (word.IsLoose ? null : word.Asked);

    private static bool SaysSo(Reason.WordMatched word) => word.Found.Length == 0 || !word.IsLoose && word.Via switch
    {
        MatchVia.Cognate => false,
        MatchVia.SameWord or MatchVia.PartOfCompound => SaysTheSame(word.Asked.ToLowerInvariant(), word.Found),
        _ => true,
    };

    private static bool SaysTheSame(string asked, string found) =>
        found.Contains(asked, StringComparison.Ordinal) || found.StartsWith(asked[..Math.Max(Math.Min(3, asked.Length), asked.Length - LongestEnding)], StringComparison.Ordinal);

    /// <summary>What speaks for it besides the words: that it is near, or can be had online.</summary>
    public IEnumerable<string> Facts(Answer answer, Language language) => answer.Reasons.Select(reason => Say(reason, language)).OfType<string>();

    /// <summary>One line for all that the same words belong to.</summary>
    private IEnumerable<string> Concepts(Answer answer, Language language) =>
        from concept in answer.Reasons.OfType<Reason.ConceptMatched>()
        group NameOf(concept, language) by concept.Asked into same
        select texts["why.concept", same.Key, string.Join(", ", same.Distinct())].Value;

    // In the reader's language; a code that no text names stands as it is.
    private string NameOf(string language) => texts[$"language.{language}"] is { ResourceNotFound: false } name ? name.Value : language;

    private string NameOf(Reason.ConceptMatched concept, Language language) =>
        concept.Level is { } level ? texts["why.concept.level", Label(concept.Concept, language), level] : Label(concept.Concept, language);

    public IReadOnlyList<string> Against(Answer answer, Language language) =>
        [.. answer.Objections.Select(objection => Say(objection, language)).OfType<string>().Distinct().Take(3)];

    private string? Say(Reason reason, Language language) => reason switch
    {
        Reason.WordMatched or Reason.ConceptMatched => null,
        Reason.SectorServed served => texts["why.sector", Label(served.Sector, language)].Value,
        // Distances are measured from the middle of a county, so within one there is none to tell.
        Reason.Near { Kilometres: < 5 } => texts["why.near.county"].Value,
        Reason.Near near => texts["why.near", (int)Math.Round(near.Kilometres / 10) * 10].Value,
        Reason.SameRegion => null,
        Reason.GivenOnline => texts["why.online"].Value,
        Reason.SameLanguage => null,
        Reason.PriceKnown => null,
        _ => throw new InvalidOperationException($"No words for {reason.GetType().Name}."),
    };

    private string? Say(Objection objection, Language language) => objection switch
    {
        Objection.FarAway far => texts["against.far", (int)Math.Round(far.Kilometres / 10) * 10].Value,
        Objection.OtherLanguages other => texts["against.languages", string.Join(", ", other.Languages.Select(NameOf))].Value,
        Objection.NotForPublicBodies => texts["against.public"].Value,
        Objection.NotForCustomerType other => texts["against.kind", string.Join(", ", other.OpenTo.Select(type => Label(new ConceptKey(ListNames.CustomerType, type), language).ToLower(language.Culture)))].Value,
        Objection.EndsSoon soon => texts["against.ends-soon", Shown.Date(soon.LastDay)].Value,
        Objection.Ended ended => texts["against.ended", Shown.Date(ended.LastDay)].Value,
        Objection.LowLevel low => texts["against.level", Label(low.Concept, language), low.Level].Value,
        Objection.PriceUnknown => texts["against.price"].Value,
        Objection.WordsMissing => null,
        _ => throw new InvalidOperationException($"No words for {objection.GetType().Name}."),
    };

    private string Label(ConceptKey key, Language language) => lists.Current(key.List).Label(key.Code, language);
}
