namespace Samverka.Kernel;

/// <summary>A hub that this installation runs; scope of roles and records.</summary>
public readonly record struct HubId(Guid Value) : ITypedId<HubId>
{
    public static HubId From(Guid value) => new(value);

    public static bool operator <(HubId left, HubId right) => left.CompareTo(right) < 0;

    public static bool operator >(HubId left, HubId right) => left.CompareTo(right) > 0;

    public static bool operator <=(HubId left, HubId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HubId left, HubId right) => left.CompareTo(right) >= 0;

    public int CompareTo(HubId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
