namespace Samverka.Platform.Outbox;

/// <summary>Names a record that changed, and its version; carries no content, so that a reaction re-reads the record and repeats are harmless.</summary>
public interface IEvent
{
    /// <summary>The stable name in the outbox, such as <c>applications.submitted</c>.</summary>
    static abstract string Name { get; }
}
