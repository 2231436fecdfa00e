namespace Samverka.Kernel;

/// <summary>An identity that cannot be mistaken for another record's. Ordered as its GUID, so that lists can be paged by (field, id).</summary>
public interface ITypedId<TSelf> : IComparable<TSelf>
    where TSelf : struct, ITypedId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
