using Samverka.Kernel;

namespace Samverka.Applications.Domain;

/// <summary>That an application's personal data is to go: by whom, seen at which version, on what ground.</summary>
internal sealed record Erasing(Actor By, int SeenVersion, string Ground);
