using Samverka.Kernel;

namespace Samverka.Applications.Domain;

/// <summary>A step in triage: to what, by whom, seen at which version, with what words for the customer and for the hub.</summary>
internal sealed record Move(ApplicationStatus To, Actor By, int SeenVersion, string? Message, string? InternalNote);
