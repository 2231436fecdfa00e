namespace Samverka.Kernel;

/// <summary>Who does something: a user, a customer known by mail link, a visitor, or the system itself. Carries no name, so audit rows hold no personal data.</summary>
public readonly record struct Actor(ActorKind Kind, Guid? Id)
{
    public static Actor System { get; } = new(ActorKind.System, null);

    public static Actor Visitor { get; } = new(ActorKind.Visitor, null);

    public static Actor User(Guid id) => new(ActorKind.User, id);

    public static Actor Customer(Guid id) => new(ActorKind.Customer, id);

    public override string ToString() => Id is null ? Kind.ToString().ToLowerInvariant() : $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
