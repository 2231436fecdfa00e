using System.Diagnostics;
using System.Globalization;
using Samverka.Matching.Domain;
using Samverka.Matching.Domain.Indexing;
using Samverka.Matching.Domain.Ranking;

namespace Samverka.Evaluation;

/// <summary>The size that the product must bear: 8 500 texts of about 3 kB, needs of 30 words.</summary>
internal static class Latency
{
    private const int Documents = 8_500, Characters = 3_000, Words = 30, Rounds = 2_000;

    public static void Write(SwecrisSets sets, LanguageResources resources, TextWriter output)
    {
        Document[] documents = [.. sets.Texts(Documents, Characters)];
        var watch = Stopwatch.StartNew();
        var live = new LiveIndex(resources);
        live.Replace(documents);
        double built = watch.Elapsed.TotalSeconds;
        watch.Restart();
        live.Apply([documents[0] with { Version = 2 }], []);
        double changed = watch.Elapsed.TotalSeconds;

        var ranker = new Ranker(live.Current);
        string[] needs = [.. documents.Take(Rounds).Select(document => string.Join(' ', document.Texts[0].Text.Split(' ').Skip(20).Take(Words)))];
        double[] times = [.. needs.Take(100).Concat(needs).Select(need => Time(ranker, need)).Skip(100).Order()];
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{documents.Length} texts of {documents.Average(document => document.Texts[0].Text.Length):F0} characters: built in {built:F2} s, one changed in {changed:F2} s; needs of {Words} words: p50 {times[Rounds / 2]:F2} ms, p99 {times[Rounds * 99 / 100]:F2} ms"));
    }

    private static double Time(Ranker ranker, string need)
    {
        long start = Stopwatch.GetTimestamp();
        using var asked = ranker.Read(new Need(need, null, Asker.Unknown));
        ranker.Rank(asked, NeedFilter.None, 10, DateOnly.MinValue);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
