using Samverka.Kernel;

namespace Samverka.Applications.Contracts;

/// <summary>One request for help, from draft sent to triage done.</summary>
public readonly record struct ApplicationId(Guid Value) : ITypedId<ApplicationId>
{
    public static ApplicationId From(Guid value) => new(value);

    public static bool operator <(ApplicationId left, ApplicationId right) => left.CompareTo(right) < 0;

    public static bool operator >(ApplicationId left, ApplicationId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ApplicationId left, ApplicationId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ApplicationId left, ApplicationId right) => left.CompareTo(right) >= 0;

    public int CompareTo(ApplicationId other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString();
}
