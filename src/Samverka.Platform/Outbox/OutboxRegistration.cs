using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Samverka.Platform.Outbox;

/// <summary>How a module says that one of its reactions listens to an event, or that something in memory is made of what the event speaks of.</summary>
public static class OutboxRegistration
{
    public static IServiceCollection AddReaction<TEvent, TReaction>(this IServiceCollection services)
        where TEvent : IEvent
        where TReaction : class, IReaction<TEvent> =>
        services.AddScoped<TReaction>().AddSingleton(Subscription.Of<TEvent, TReaction>());

    public static IServiceCollection AddWatch<TEvent, TWatch>(this IServiceCollection services)
        where TEvent : IEvent
        where TWatch : class, IWatch
    {
        services.TryAddScoped<TWatch>();
        return services.AddSingleton(new Watched(TEvent.Name, typeof(TWatch)));
    }

    /// <summary>One value for each type of row and value; it is made by the first who asks for it.</summary>
    public static IServiceCollection AddKept<TRow, TValue>(this IServiceCollection services)
        where TValue : class
    {
        var kept = new Kept<TRow, TValue>();
        services.AddSingleton(kept).AddSingleton<KeptRows>(kept).AddScoped<KeptWatch<TRow, TValue>>();
        return services.AddSingleton(new Watched(kept.Stamp, typeof(KeptWatch<TRow, TValue>)));
    }
}
