using Samverka.Kernel;

namespace Samverka.Platform.Saving;

/// <summary>Who makes a change, through which feature (<c>applications.submit</c>) and, where policy asks, why. Audited with every row it touches.</summary>
public sealed record Change(Actor By, string Feature, string? Reason = null);
