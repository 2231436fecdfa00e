namespace Samverka.Kernel;

/// <summary>An organisation, one record per installation whatever the number of hubs that know it.</summary>
public readonly record struct OrganisationId(Guid Value) : ITypedId<OrganisationId>
{
    public static OrganisationId From(Guid value) => new(value);

    public static bool operator <(OrganisationId left, OrganisationId right) => left.CompareTo(right) < 0;

    public static bool operator >(OrganisationId left, OrganisationId right) => left.CompareTo(right) > 0;

    public static bool operator <=(OrganisationId left, OrganisationId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OrganisationId left, OrganisationId right) => left.CompareTo(right) >= 0;

    public int CompareTo(OrganisationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
