namespace Samverka.Platform.Outbox;

/// <summary>Derives something from a changed record: replaces what it derived before if the event's version is newer, never adds a delta.</summary>
public interface IReaction<in TEvent>
    where TEvent : IEvent
{
    Task React(TEvent happened, CancellationToken cancellation);
}
