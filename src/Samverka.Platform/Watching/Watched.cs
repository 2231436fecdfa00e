namespace Samverka.Platform.Watching;

/// <summary>That something in memory is made of what an event speaks of.</summary>
internal sealed record Watched(string Event, Type Watch);
