using System.Collections;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>The terms that so many documents of a kind have that none of them is told apart by it: among offerings to companies "company" says nothing.</summary>
internal sealed class CommonTerms
{
    /// <summary>Of all documents of the kind.</summary>
    private const double Share = 0.2;

    /// <summary>Among fewer documents any word may be in every fifth by chance.</summary>
    private const int FewestDocuments = 25;

    private readonly Dictionary<string, BitArray> _ofKinds = new(StringComparer.Ordinal);

    public CommonTerms(Postings words, DocumentFacts[] facts, IReadOnlyDictionary<string, int[]> ofKinds)
    {
        foreach (var (kind, documents) in ofKinds)
        {
            if (documents.Length >= FewestDocuments)
                _ofKinds[kind] = Common(words, facts, kind, documents.Length * Share);
        }
    }

    public bool Has(int term, string? kind) => kind is not null && _ofKinds.TryGetValue(kind, out BitArray? common) && common[term];

    private static BitArray Common(Postings words, DocumentFacts[] facts, string kind, double enough)
    {
        var common = new BitArray(words.Terms);
        for (int term = 0; term < words.Terms; term++)
        {
            var having = words.Documents(term);
            common[term] = having.Length >= enough && CountOf(kind, having, facts) >= enough;
        }
        return common;
    }

    private static int CountOf(string kind, ReadOnlySpan<int> documents, DocumentFacts[] facts)
    {
        int count = 0;
        foreach (int document in documents)
            count += facts[document].Kind == kind ? 1 : 0;
        return count;
    }
}
