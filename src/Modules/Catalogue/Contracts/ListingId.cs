using Samverka.Kernel;

namespace Samverka.Catalogue.Contracts;

/// <summary>What the European catalogue says of one hub, anywhere; not a hub of ours.</summary>
public readonly record struct ListingId(Guid Value) : ITypedId<ListingId>
{
    public static ListingId From(Guid value) => new(value);

    public static bool operator <(ListingId left, ListingId right) => left.CompareTo(right) < 0;

    public static bool operator >(ListingId left, ListingId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ListingId left, ListingId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ListingId left, ListingId right) => left.CompareTo(right) >= 0;

    public int CompareTo(ListingId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
