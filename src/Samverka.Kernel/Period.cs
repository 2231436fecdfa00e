namespace Samverka.Kernel;

/// <summary>A closed span of days, first and last included.</summary>
public readonly record struct Period
{
    public Period(DateOnly first, DateOnly last)
    {
        if (last < first) throw new ArgumentException($"A period cannot end ({last:O}) before it starts ({first:O}).");
        (First, Last) = (first, last);
    }

    public DateOnly First { get; }

    public DateOnly Last { get; }

    public bool Contains(DateOnly day) => First <= day && day <= Last;
}
