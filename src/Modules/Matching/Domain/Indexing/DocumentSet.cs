using System.Collections;

namespace Samverka.Matching.Domain.Indexing;

/// <summary>Documents of one snapshot by number, each at most once.</summary>
internal sealed class DocumentSet(int documents)
{
    private readonly BitArray _bits = new(documents);

    public bool this[int number] => _bits[number];

    public void Add(ReadOnlySpan<int> numbers)
    {
        foreach (var number in numbers) _bits[number] = true;
    }

    public void Add(DocumentSet others) => _bits.Or(others._bits);

    public void KeepOnly(DocumentSet others) => _bits.And(others._bits);

    /// <summary>What stands for them in the list, which has one number for each document of the snapshot; a negative one stands for nothing.</summary>
    public List<int> Among(int[] list)
    {
        var found = new List<int>();
        for (var number = 0; number < list.Length; number++)
        {
            if (list[number] >= 0 && _bits[number]) found.Add(list[number]);
        }

        return found;
    }
}
