using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;

namespace Samverka.Platform.Outbox;

/// <summary>That a reaction listens to an event; how its payload is read and handed over.</summary>
internal sealed record Subscription(string Event, string Reaction, Func<IServiceProvider, string, CancellationToken, Task> Deliver)
{
    public static Subscription Of<TEvent, TReaction>()
        where TEvent : IEvent
        where TReaction : class, IReaction<TEvent> =>
        new(TEvent.Name, typeof(TReaction).FullName!, (services, payload, cancellation) =>
            services.GetRequiredService<TReaction>().React(JsonSerializer.Deserialize<TEvent>(payload)!, cancellation));
}
