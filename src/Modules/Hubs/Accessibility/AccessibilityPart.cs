using Microsoft.Extensions.DependencyInjection;
using Samverka.Hubs.Pages.Accessibility;
using Samverka.Platform.Jobs;
using Samverka.Ui.Addresses;
using Samverka.Ui.Parts;

namespace Samverka.Hubs.Accessibility;

/// <summary>What accessibility adds to the module.</summary>
internal static class AccessibilityPart
{
    public static Address Reports { get; } = new("/my-work/accessibility-reports");

    public static Address Statement(string slug) => new($"/hubs/{slug}/accessibility");

    public static void AddServices(IServiceCollection services)
    {
        services.AddScoped<Reports>().AddScoped<ReportErasure>().AddLoop<ReportErasure>(TimeSpan.FromHours(6), (erasure, cancellation) => erasure.Run(cancellation));
        services.AddScoped<IPagePart, OpenReportsPart>();
    }
}
