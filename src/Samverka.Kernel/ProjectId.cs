namespace Samverka.Kernel;

/// <summary>A project (grant) of a hub; cases and deliveries count to one.</summary>
public readonly record struct ProjectId(Guid Value) : ITypedId<ProjectId>
{
    public static ProjectId From(Guid value) => new(value);

    public static bool operator <(ProjectId left, ProjectId right) => left.CompareTo(right) < 0;

    public static bool operator >(ProjectId left, ProjectId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ProjectId left, ProjectId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ProjectId left, ProjectId right) => left.CompareTo(right) >= 0;

    public int CompareTo(ProjectId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
