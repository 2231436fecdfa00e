namespace Samverka.Matching.Domain.Indexing;

/// <summary>For each term the documents that have it and how much it counts there, side by side in two long arrays.</summary>
internal sealed class Postings
{
    private readonly int[] _starts;
    private readonly int[] _documents;
    private readonly float[] _values;
    private readonly float[] _rarity;

    private Postings(int[] starts, int[] documents, float[] values, float[] rarity) =>
        (_starts, _documents, _values, _rarity) = (starts, documents, values, rarity);

    public int Terms => _rarity.Length;

    public ReadOnlySpan<int> Documents(int term) => _documents.AsSpan(_starts[term].._starts[term + 1]);

    public ReadOnlySpan<float> Values(int term) => _values.AsSpan(_starts[term].._starts[term + 1]);

    /// <summary>The inverse document frequency of BM25, never negative.</summary>
    public float Rarity(int term) => _rarity[term];

    /// <summary>0 when the document does not have the term.</summary>
    public float Value(int term, int document)
    {
        int at = Documents(term).BinarySearch(document);
        return at < 0 ? 0 : Values(term)[at];
    }

    public sealed class Builder
    {
        private readonly List<int> _terms = [];
        private readonly List<int> _documents = [];
        private readonly List<float> _values = [];

        /// <summary>Documents must come in rising order, each term at most once for each.</summary>
        public void Add(int term, int document, double value)
        {
            _terms.Add(term);
            _documents.Add(document);
            _values.Add((float)value);
        }

        public Postings Build(int terms, int documents)
        {
            int[] starts = Starts(terms);
            var next = starts.AsSpan(0, terms).ToArray();
            var sorted = new int[_terms.Count];
            var values = new float[_terms.Count];
            for (int i = 0; i < _terms.Count; i++)
            {
                int at = next[_terms[i]]++;
                sorted[at] = _documents[i];
                values[at] = _values[i];
            }
            return new Postings(starts, sorted, values, Rarities(starts, documents));
        }

        private int[] Starts(int terms)
        {
            var starts = new int[terms + 1];
            foreach (int term in _terms)
                starts[term + 1]++;
            for (int i = 0; i < terms; i++)
                starts[i + 1] += starts[i];
            return starts;
        }

        private static float[] Rarities(int[] starts, int documents)
        {
            var rarities = new float[starts.Length - 1];
            for (int i = 0; i < rarities.Length; i++)
            {
                double having = starts[i + 1] - starts[i];
                rarities[i] = (float)Math.Log(1 + (documents - having + 0.5) / (having + 0.5));
            }
            return rarities;
        }
    }
}
