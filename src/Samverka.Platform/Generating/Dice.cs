namespace Samverka.Platform.Generating;

/// <summary>Chance that repeats itself: the same seed, stream and number always throw the same, on every machine and in every version.</summary>
public sealed class Dice
{
    private ulong _state;

    public Dice(ulong seed, string stream, long number) => _state = Mix(seed ^ Mix(Sum(stream) + (ulong)number));

    public ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    /// <summary>From 0 up to, not including, the limit.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    public bool In(int percent) => Below(100) < percent;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>So many different ones, or all of them where there are fewer.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var taken = new List<T>();
        while (taken.Count < count && left.Count > 0)
        {
            var place = Below(left.Count);
            taken.Add(left[place]);
            left.RemoveAt(place);
        }

        return taken;
    }

    // The finishing step of SplitMix64 (Steele, Lea and Flood 2014).
    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static ulong Sum(string text) => text.Aggregate(14695981039346656037UL, (sum, letter) => (sum ^ letter) * 1099511628211UL);
}
