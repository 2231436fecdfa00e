using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What is known besides the words, said as reasons and objections.</summary>
internal sealed class FactReasons(Asker asker, RankingWeights weights, DateOnly today)
{
    private const int ShortestRegion = 4;

    public IEnumerable<Reason> For(DocumentFacts facts)
    {
        foreach (DeclaredConcept served in facts.Concepts.Where(concept => asker.Sectors.Contains(concept.Key)))
            yield return new Reason.SectorServed(served.Key, served.Level);
        double? kilometres = Distance.Kilometres(facts.Place, asker.Place);
        if (kilometres < weights.FarKilometres)
            yield return new Reason.Near(kilometres.Value);
        if (Distance.SharedRegion(facts.Place, asker.Place) is { Length: >= ShortestRegion } region)
            yield return new Reason.SameRegion(region);
        if (facts.Online)
            yield return new Reason.GivenOnline();
        if (asker.Languages.FirstOrDefault(facts.Languages.Contains) is { } language)
            yield return new Reason.SameLanguage(language);
        if (facts.PriceKnown == true)
            yield return new Reason.PriceKnown();
    }

    public IEnumerable<Objection> Against(DocumentFacts facts)
    {
        if (asker.PublicBody == true && facts.ForPublicBodies == false)
            yield return new Objection.NotForPublicBodies();
        else if (asker.CustomerType is { } type && facts.CustomerTypes.Count > 0 && !facts.CustomerTypes.Contains(type))
            yield return new Objection.NotForCustomerType(type, facts.CustomerTypes);
        if (!facts.Online && Distance.Kilometres(facts.Place, asker.Place) is { } kilometres && kilometres >= weights.FarKilometres)
            yield return new Objection.FarAway(kilometres);
        if (facts.Languages.Count > 0 && asker.Languages.Count > 0 && !facts.Languages.Any(asker.Languages.Contains))
            yield return new Objection.OtherLanguages(facts.Languages);
        foreach (Objection objection in Ending(facts))
            yield return objection;
        if (facts.PriceKnown == false)
            yield return new Objection.PriceUnknown();
    }

    private IEnumerable<Objection> Ending(DocumentFacts facts)
    {
        if (facts.LastDay is not { } last)
            yield break;
        int days = last.DayNumber - today.DayNumber;
        if (days < 0)
            yield return new Objection.Ended(last);
        else if (days <= weights.EndsSoonDays)
            yield return new Objection.EndsSoon(last, days);
    }
}
