namespace Samverka.Evaluation;

/// <summary>Means over queries.</summary>
internal readonly record struct Measures(double Ndcg10, double Mrr, double Recall10, double Recall100)
{
    public static Measures Mean(IReadOnlyCollection<Measures> all) => new(
        all.Average(each => each.Ndcg10), all.Average(each => each.Mrr), all.Average(each => each.Recall10), all.Average(each => each.Recall100));

    public static Measures Of(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, double> gains)
    {
        double found = Gain(ranked.Take(10).Select(id => gains.GetValueOrDefault(id)));
        double most = Gain(gains.Values.OrderDescending().Take(10));
        int first = ranked.ToList().FindIndex(gains.ContainsKey);
        return new Measures(most > 0 ? found / most : 0, first < 0 ? 0 : 1.0 / (first + 1), Recall(ranked, gains, 10), Recall(ranked, gains, 100));
    }

    private static double Gain(IEnumerable<double> gains) => gains.Select((gain, place) => gain / Math.Log2(place + 2)).Sum();

    private static double Recall(IReadOnlyList<string> ranked, IReadOnlyDictionary<string, double> gains, int depth) =>
        gains.Count == 0 ? 0 : (double)ranked.Take(depth).Count(gains.ContainsKey) / gains.Count;
}
