using System.Numerics;

namespace Samverka.Catalogue.Network.Search;

/// <summary>Which listings of the index are meant, one bit each; counting and combining costs almost nothing.</summary>
internal sealed class Marks
{
    private readonly ulong[] _words;

    public Marks(int size) => _words = new ulong[(size + 63) / 64];

    private Marks(ulong[] words) => _words = words;

    public int Count => _words.Sum(word => BitOperations.PopCount(word));

    public bool this[int place] => (_words[place / 64] >> (place % 64) & 1) != 0;

    public void Set(int place) => _words[place / 64] |= 1UL << (place % 64);

    public Marks And(Marks? other)
    {
        if (other is null) return this;
        var both = new ulong[_words.Length];
        for (var i = 0; i < both.Length; i++) both[i] = _words[i] & other._words[i];
        return new Marks(both);
    }

    public Marks Or(Marks? other)
    {
        if (other is null) return this;
        var either = new ulong[_words.Length];
        for (var i = 0; i < either.Length; i++) either[i] = _words[i] | other._words[i];
        return new Marks(either);
    }

    public int CountWith(Marks other)
    {
        var count = 0;
        for (var i = 0; i < _words.Length; i++) count += BitOperations.PopCount(_words[i] & other._words[i]);
        return count;
    }
}
