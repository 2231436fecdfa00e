using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>An offering of a hub's catalogue or of a solution provider outside it.</summary>
public readonly record struct OfferingId(Guid Value) : ITypedId<OfferingId>
{
    public static OfferingId From(Guid value) => new(value);

    public static bool operator <(OfferingId left, OfferingId right) => left.CompareTo(right) < 0;

    public static bool operator >(OfferingId left, OfferingId right) => left.CompareTo(right) > 0;

    public static bool operator <=(OfferingId left, OfferingId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OfferingId left, OfferingId right) => left.CompareTo(right) >= 0;

    public int CompareTo(OfferingId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
