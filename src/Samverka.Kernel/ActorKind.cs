namespace Samverka.Kernel;

/// <summary>The kinds of <see cref="Actor"/>; the numbers are stored.</summary>
public enum ActorKind
{
    System = 0,
    User = 1,
    Customer = 2,
    Visitor = 3,
}
