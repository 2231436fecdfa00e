using Microsoft.AspNetCore.Authorization;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Showing;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Hubs;

[AllowAnonymous]
internal sealed class AllModel(IHubDirectory hubs, HubFronts fronts, TimeProvider clock) : SamverkaPage
{
    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public ILookup<Kernel.HubId, ProjectLine> Projects { get; private set; } = Enumerable.Empty<ProjectLine>().ToLookup(project => project.HubId);

    public DateOnly Today { get; } = clock.Today();

    /// <summary>Those who search by a funder's numbers; customers are signed in elsewhere.</summary>
    public bool IsStaff => User.Identity?.IsAuthenticated == true;

    public bool MayCreate => User.MaySomewhere(HubsModule.Create);

    public async Task OnGet(CancellationToken cancellation)
    {
        Projects = (await fronts.AllProjects(cancellation)).ToLookup(project => project.HubId);
        // Those one can turn to now stand first, then those whose last project began last.
        Hubs = [.. (await hubs.All(cancellation))
            .OrderByDescending(hub => hub.TakesApplications)
            .ThenByDescending(hub => Projects[hub.Id].Select(project => project.From?.Earliest).Max())];
    }
}
