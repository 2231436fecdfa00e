namespace Samverka.Platform.Audit;

/// <summary>What the verification found. <see cref="FirstBreak"/> is the position of the first link or content that does not fit, null when all does.</summary>
public sealed record AuditReport(long Sealed, long Unsealed, long Erased, long? FirstBreak, string Anchor);
