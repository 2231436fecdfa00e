using Samverka.Kernel;
using Samverka.Matching.Domain.Analysis;
using Samverka.Matching.Domain.Indexing;

namespace Samverka.Evaluation;

/// <summary>What one gets without this product's ranker: BM25 over stemmed words, all fields as one text, nothing else.</summary>
internal sealed class PlainBm25
{
    private const double K1 = 1.2, B = 0.75;

    private readonly StopWords _stops;
    private readonly string[] _ids;
    private readonly Dictionary<string, List<(int Document, double Value)>> _postings = new(StringComparer.Ordinal);

    public PlainBm25(IReadOnlyList<Document> documents, StopWords stops)
    {
        _stops = stops;
        Document[] sorted = [.. documents.OrderBy(document => document.Id, StringComparer.Ordinal)];
        _ids = [.. sorted.Select(document => document.Id)];
        var counts = sorted.Select(document => document.Texts.SelectMany(text => Stems(text.Text, text.Language)).CountBy(stem => stem).ToList()).ToList();
        double average = counts.Average(count => count.Sum(each => each.Value));
        for (int i = 0; i < sorted.Length; i++)
            Add(i, counts[i], counts[i].Sum(each => each.Value) / average);
    }

    public IReadOnlyList<string> Rank(string text, Language language, int top)
    {
        var scores = new double[_ids.Length];
        foreach (var (stem, count) in Stems(text, language).CountBy(stem => stem))
        {
            if (!_postings.TryGetValue(stem, out var postings))
                continue;
            double rarity = Math.Log(1 + (_ids.Length - postings.Count + 0.5) / (postings.Count + 0.5));
            foreach (var (document, value) in postings)
                scores[document] += count * rarity * value;
        }
        return [.. Enumerable.Range(0, _ids.Length).Where(i => scores[i] > 0).OrderByDescending(i => scores[i]).ThenBy(i => i).Take(top).Select(i => _ids[i])];
    }

    private void Add(int document, List<KeyValuePair<string, int>> counts, double length)
    {
        foreach (var (stem, count) in counts)
        {
            if (!_postings.TryGetValue(stem, out var postings))
                _postings[stem] = postings = [];
            postings.Add((document, count * (K1 + 1) / (count + K1 * (1 - B + B * length))));
        }
    }

    private IEnumerable<string> Stems(string text, Language? language) => Tokenizer.Read(text)
        .Where(token => !token.Joined && token.Text.Length > 1).Select(token => token.ToString())
        .Where(word => !_stops.Contains(word, language)).Select(word => Stemmer.Stem(word, language ?? Language.English));
}
