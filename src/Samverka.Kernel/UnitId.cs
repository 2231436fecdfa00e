namespace Samverka.Kernel;

/// <summary>A unit inside an organisation (a faculty, a municipal department).</summary>
public readonly record struct UnitId(Guid Value) : ITypedId<UnitId>
{
    public static UnitId From(Guid value) => new(value);

    public static bool operator <(UnitId left, UnitId right) => left.CompareTo(right) < 0;

    public static bool operator >(UnitId left, UnitId right) => left.CompareTo(right) > 0;

    public static bool operator <=(UnitId left, UnitId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(UnitId left, UnitId right) => left.CompareTo(right) >= 0;

    public int CompareTo(UnitId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
