namespace Samverka.Platform.Audit;

/// <summary>How long the audit keeps what was changed (configuration section "Audit"); without a number for ever.</summary>
public sealed class AuditSettings
{
    public int? ContentMonths { get; set; }
}
