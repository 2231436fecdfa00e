namespace Samverka.Host;

/// <summary>Names the host's own texts for the localizer.</summary>
internal sealed class HostTexts;
