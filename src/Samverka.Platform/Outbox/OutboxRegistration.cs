using Microsoft.Extensions.DependencyInjection;

namespace Samverka.Platform.Outbox;

/// <summary>How a module says that one of its reactions listens to an event.</summary>
public static class OutboxRegistration
{
    public static IServiceCollection AddReaction<TEvent, TReaction>(this IServiceCollection services)
        where TEvent : IEvent
        where TReaction : class, IReaction<TEvent> =>
        services.AddScoped<TReaction>().AddSingleton(Subscription.Of<TEvent, TReaction>());
}
