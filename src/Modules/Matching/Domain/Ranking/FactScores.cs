using Samverka.Matching.Domain.Indexing;

namespace Samverka.Matching.Domain.Ranking;

/// <summary>What is known besides the words, each from -1 (speaks against) through 0 (unknown) to 1 (speaks for).</summary>
internal readonly record struct FactScores(double Level, double Nearness, double Language, double Sector, double Price, double Unsuitable)
{
    public static FactScores Of(DocumentFacts facts, Asker asker, double? level, RankingWeights weights) => new(
        level is { } known ? (known - 3) / 2 : 0,
        NearnessOf(facts, asker, weights),
        LanguageOf(facts, asker),
        asker.Sectors.Count > 0 && IsOfSector(facts, asker) ? 1 : 0,
        facts.PriceKnown switch { true => 1, false => -1, null => 0 },
        IsUnsuitable(facts, asker) ? -1 : 0);

    /// <summary>The share of the relevance that they add or take away together.</summary>
    public double Share(RankingWeights weights) =>
        Level * weights.Level + Nearness * weights.Nearness + Language * weights.Language + Sector * weights.Sector
        + Price * weights.Price + Unsuitable * weights.Unsuitable;

    /// <summary>What they can add together for this need: nothing is near to somebody who has not said where they are.</summary>
    public static double HighestShare(AskedNeed asked, RankingWeights weights)
    {
        Asker asker = asked.Need.Asker;
        return (asked.Reading.Concepts.Count > 0 ? weights.Level : 0) + (asker.Place is not null ? weights.Nearness : 0)
            + (asker.Languages.Count > 0 ? weights.Language : 0) + (asker.Sectors.Count > 0 ? weights.Sector : 0) + weights.Price;
    }

    public IEnumerable<ScorePart> Parts(double relevance, RankingWeights weights)
    {
        yield return new ScorePart(ScoreKind.Level, relevance * Level * weights.Level);
        yield return new ScorePart(ScoreKind.Nearness, relevance * Nearness * weights.Nearness);
        yield return new ScorePart(ScoreKind.Language, relevance * Language * weights.Language);
        yield return new ScorePart(ScoreKind.Sector, relevance * Sector * weights.Sector);
        yield return new ScorePart(ScoreKind.Price, relevance * Price * weights.Price);
        yield return new ScorePart(ScoreKind.Unsuitable, relevance * Unsuitable * weights.Unsuitable);
    }

    private static double NearnessOf(DocumentFacts facts, Asker asker, RankingWeights weights)
    {
        if (asker.Place is null)
            return 0;
        double near = Distance.Kilometres(facts.Place, asker.Place) is { } kilometres
            ? Math.Exp(-kilometres / weights.NearnessFadesOver)
            : Distance.SharedRegion(facts.Place, asker.Place)?.Length switch { >= 5 => 1, 4 => 0.6, 3 => 0.3, 2 => 0.1, _ => 0 };
        return facts.Online ? Math.Max(near, 0.3) : near;
    }

    private static bool IsOfSector(DocumentFacts facts, Asker asker) => facts.Concepts.Any(concept => asker.Sectors.Contains(concept.Key));

    private static double LanguageOf(DocumentFacts facts, Asker asker)
    {
        if (facts.Languages.Count == 0 || asker.Languages.Count == 0)
            return 0;
        return Meet(facts.Languages, asker.Languages) ? 1 : -1;
    }

    // Asked of thousands of documents, so without anything made for each.
    private static bool Meet(IReadOnlyList<string> some, IReadOnlyList<string> others)
    {
        for (int i = 0; i < some.Count; i++)
        {
            for (int j = 0; j < others.Count; j++)
            {
                if (some[i] == others[j])
                    return true;
            }
        }
        return false;
    }

    private static bool IsUnsuitable(DocumentFacts facts, Asker asker) =>
        asker.PublicBody == true && facts.ForPublicBodies == false
        || asker.CustomerType is { } type && facts.CustomerTypes.Count > 0 && !facts.CustomerTypes.Contains(type);
}
