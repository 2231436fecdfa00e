using Microsoft.EntityFrameworkCore;

namespace Samverka.Hubs.Accessibility;

internal static class AccessibilityModel
{
    public static void Build(ModelBuilder model) => model.Entity<AccessibilityReport>(report =>
    {
        report.ToTable("accessibility_report").Property(r => r.Id).ValueGeneratedNever();
        report.Property(r => r.Message).HasMaxLength(AccessibilityReport.MessageMaxLength);
        report.Property(r => r.Where).HasMaxLength(AccessibilityReport.WhereMaxLength);
        report.Property(r => r.Email).HasMaxLength(254);
        report.HasIndex(r => new { r.HubId, r.ResolvedAt, r.ReceivedAt });
    });
}
