namespace Samverka.Platform.Keeping;

/// <summary>
/// What is made of all rows of a type and read on nearly every page. Forgotten right after the unit of work has saved such a row in this process, and within
/// a second or two after another process has; rows written around the unit of work are not noticed.
/// </summary>
public sealed class Kept<TRow, TValue>(params IReadOnlyList<Type> also) : KeptRows
    where TValue : class
{
    private readonly Lock _lock = new();
    private TValue? _value;
    private int _forgotten;

    internal override Type Row => typeof(TRow);

    internal override IReadOnlyList<Type> Also => also;

    public async Task<TValue> Get(Func<Task<TValue>> make)
    {
        if (Volatile.Read(ref _value) is { } kept) return kept;
        var before = Volatile.Read(ref _forgotten);
        var made = await make();
        lock (_lock)
        {
            // What was read before a change is good for this request, but not for the next.
            if (before == _forgotten) _value = made;
        }

        return made;
    }

    internal override void Forget()
    {
        lock (_lock) (_value, _forgotten) = (null, _forgotten + 1);
    }
}
