using System.Diagnostics;
using System.Globalization;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Evaluation;

/// <summary>One set through both rankers in the same run.</summary>
internal sealed class Comparison(LanguageResources resources, TextWriter output)
{
    private const int Depth = 100;

    public void WriteHeading() =>
        output.WriteLine($"{"set",-34} {"ranker",-10} {"queries",7} {"docs",6} {"nDCG@10",8} {"MRR",6} {"R@10",6} {"R@100",6} {"build s",8} {"p50 ms",7} {"p99 ms",7}");

    public void Write(EvaluationSet set)
    {
        var watch = Stopwatch.StartNew();
        var live = new LiveIndex(resources);
        live.Replace([.. set.Documents]);
        double built = watch.Elapsed.TotalSeconds;
        var ranker = new Ranker(live.Current);
        WriteRow(set, "samverka", built, query => Order(ranker, query));

        watch.Restart();
        var plain = new PlainBm25(set.Documents, resources.Stops);
        built = watch.Elapsed.TotalSeconds;
        WriteRow(set, "plain BM25", built, query => plain.Rank(query.Text, query.Language, Depth + 1));
    }

    private static IReadOnlyList<string> Order(Ranker ranker, EvaluationQuery query)
    {
        using var asked = ranker.Read(new Need(query.Text, query.Language, Asker.Unknown));
        return [.. ranker.Order(asked, NeedFilter.None, Depth + 1, DateOnly.MinValue).Select(answer => answer.Id)];
    }

    private void WriteRow(EvaluationSet set, string name, double built, Func<EvaluationQuery, IReadOnlyList<string>> rank)
    {
        foreach (EvaluationQuery query in set.Queries.Take(20))
            rank(query);
        var times = new List<double>();
        var measures = new List<Measures>();
        foreach (EvaluationQuery query in set.Queries)
        {
            long start = Stopwatch.GetTimestamp();
            var ranked = rank(query);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            measures.Add(Measures.Of([.. ranked.Where(id => !set.LeaveOutSelf || id != query.Id).Take(Depth)], query.Gains));
        }
        times.Sort();
        Measures mean = Measures.Mean(measures);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{set.Name,-34} {name,-10} {set.Queries.Count,7} {set.Documents.Count,6} {mean.Ndcg10,8:F4} {mean.Mrr,6:F4} {mean.Recall10,6:F4} {mean.Recall100,6:F4} {built,8:F2} {times[times.Count / 2],7:F2} {times[times.Count * 99 / 100],7:F2}"));
    }
}
