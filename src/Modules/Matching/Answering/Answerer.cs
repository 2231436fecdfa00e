using Samverka.Catalogue.Contracts;
using Samverka.Kernel;
using Samverka.Matching.Domain.Concepts;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;
using Samverka.Platform.Clock;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Matching.Answering;

/// <summary>Answers a question: offerings first, then hubs of the network, each with its reasons.</summary>
internal sealed class Answerer(IndexRefresh index, Places places, ICodeLists lists, TimeProvider clock)
{
    private const int MostOfferings = 10;
    private const int MostHubs = 5;
    private const int Fewest = 3;

    // An answer worth much less than the best one mostly shares a common word with the question.
    private const double WeakShare = 0.4;
    private const double WeakestShare = 0.2;

    // What only goes with the question, without a word of it, needs more to be worth showing.
    private const double Indirect = 1.4;

    private static readonly NeedFilter AnyHub = NeedFilter.None with { Kinds = [IndexDocuments.HubKind] };

    public async Task<FoundAnswers> Ask(Question question, CancellationToken cancellation)
    {
        var snapshot = await index.Made(cancellation);
        var ranker = new Ranker(snapshot.Index);
        var need = new Need(question.Text, null, AskerOf(question));
        using var asked = ranker.Read(need);
        var today = clock.Today();
        var offerings = ranker.Rank(asked, Filter(question, IndexDocuments.OfferingKind), MostOfferings, today);
        ConceptKey[] concepts = [.. asked.Reading.Concepts.Select(asked => snapshot.Index.Resources.Concepts.Concepts[asked.Concept].Key).Distinct()];
        var hubs = Hubs(ranker, asked, concepts, today);
        var nearest = hubs.Count == 0 ? Nearest(ranker, need.Asker, today) : [];
        return new FoundAnswers(
            concepts,
            offerings.Reading.Corrections,
            [.. Strong(offerings.Answers).Where(answer => snapshot.Offerings.ContainsKey(answer.Document.Id)).Select(answer => new OfferingAnswer(snapshot.Offerings[answer.Document.Id], answer))],
            [.. hubs.Concat(nearest).Where(answer => snapshot.Hubs.ContainsKey(answer.Document.Id)).Select(answer => new HubAnswer(snapshot.Hubs[answer.Document.Id], answer))],
            HubsAreOnlyNear: hubs.Count == 0);
    }

    // A hub that says itself to be good at what is asked for goes before one that only has the word in its name.
    private static IReadOnlyList<Answer> Hubs(Ranker ranker, AskedNeed asked, ConceptKey[] concepts, DateOnly today)
    {
        var declaring = concepts.Length == 0 ? [] : ranker.Rank(asked, AnyHub with { DeclaresAsked = true }, MostHubs, today).Answers;
        if (declaring.Count == MostHubs) return declaring;
        var known = declaring.Select(answer => answer.Document.Id).ToHashSet();
        var others = ranker.Rank(asked, AnyHub, MostHubs, today).Answers.Where(answer => !known.Contains(answer.Document.Id));
        return [.. declaring.Concat(others).Take(MostHubs).Select((answer, place) => answer with { Rank = place + 1 })];
    }

    private static IReadOnlyList<Answer> Nearest(Ranker ranker, Asker asker, DateOnly today)
    {
        using var anything = ranker.Read(NearestTo(asker));
        return ranker.Rank(anything, AnyHub, MostHubs, today).Answers;
    }

    private static IEnumerable<Answer> Strong(IReadOnlyList<Answer> answers)
    {
        var best = answers.Select(Relevance).DefaultIfEmpty().Max();
        var speaking = answers.Where(answer => answer.SpeaksOfTheSubject).ToList();
        // Where nothing does, the page says so; the best of it is still more than nothing.
        var strong = speaking.Count == 0 ? answers.Take(Fewest) : speaking.Where((answer, place) => Relevance(answer) >= (place < Fewest ? WeakestShare : WeakShare) * (HasItsWords(answer) ? 1 : Indirect) * best);
        return strong.Select((answer, place) => answer with { Rank = place + 1 });
    }

    // That it is far away or for others is said of an answer; it does not make it answer something else.
    private static double Relevance(Answer answer) => answer.Parts.Where(part => part.Kind is ScoreKind.Words or ScoreKind.Concepts).Sum(part => part.Points);

    private static bool HasItsWords(Answer answer) => answer.Reasons.Any(reason => reason is Reason.WordMatched { IsGeneral: false, Via: not MatchVia.Everyday });

    // Who has not said where they are is taken to be in the country of the list of municipalities.
    private static Need NearestTo(Asker asker) => new("", null, asker with { Place = asker.Place ?? new Place(HomeCountry.Code, null) });

    private Asker AskerOf(Question question)
    {
        var kind = lists.Current(ListNames.CustomerType).Find(question.CustomerType);
        return new Asker
        {
            Place = places.OfMunicipality(question.Municipality),
            Sectors = question.Sector is { Length: > 0 } sector ? [new ConceptKey(ListNames.Sector, sector)] : [],
            CustomerType = kind?.Value,
            PublicBody = kind?.Attributes.GetValueOrDefault("isPublic") == "true" ? true : null,
            Languages = [question.PageLanguage.Code],
        };
    }

    private static NeedFilter Filter(Question question, string kind) => NeedFilter.None with
    {
        Kinds = [kind],
        Hubs = question.Front is { } hub ? [hub] : [],
        OnlineOnly = question.OnlineOnly,
    };
}

/// <summary>An offering and why it is an answer.</summary>
internal sealed record OfferingAnswer(OfferingSummary Offering, Answer Answer);

/// <summary>A hub of the network and why it is an answer.</summary>
internal sealed record HubAnswer(ListingSummary Hub, Answer Answer);

/// <summary>All that was found, and how the question was understood. When no hub answers to the words, the nearest ones are there instead.</summary>
internal sealed record FoundAnswers(
    IReadOnlyList<ConceptKey> Concepts, IReadOnlyList<CorrectedWord> Corrections, IReadOnlyList<OfferingAnswer> Offerings, IReadOnlyList<HubAnswer> Hubs, bool HubsAreOnlyNear);
