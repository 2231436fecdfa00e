using System.Collections;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>Documents of one snapshot by number, each at most once.</summary>
internal sealed class DocumentSet(int documents)
{
    private readonly BitArray _bits = new(documents);

    public void Add(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers) _bits[number] = true;
    }

    public void Add(DocumentSet others) => _bits.Or(others._bits);

    public void KeepOnly(DocumentSet others) => _bits.And(others._bits);

    /// <summary>In rising order.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var number = 0; number < _bits.Length; number++)
        {
            if (_bits[number]) yield return number;
        }
    }
}
