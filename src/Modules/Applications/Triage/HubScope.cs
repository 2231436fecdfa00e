using Samverka.Applications.Domain;
using Samverka.Kernel;

namespace Samverka.Applications.Triage;

internal static class HubScope
{
    /// <summary>The applications of these hubs; null means every hub.</summary>
    public static IQueryable<Application> Of(this IQueryable<Application> applications, IReadOnlyList<HubId>? hubs) => hubs switch
    {
        null => applications,
        // Most people have one hub, whose index then gives the rows in order.
        [var hub] => applications.Where(a => a.HubId == hub),
        _ => applications.Where(a => hubs.Contains(a.HubId)),
    };
}
