using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Accessibility;

/// <summary>What readers could not use on the pages of the coordinator's hubs.</summary>
[Authorize(Policy = HubsModule.ManagePolicy)]
internal sealed class AccessibilityReportsModel(Reports reports, IHubDirectory directory, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public IReadOnlyList<AccessibilityReport> Open { get; private set; } = [];

    public IReadOnlyList<AccessibilityReport> Resolved { get; private set; } = [];

    public IReadOnlyDictionary<HubId, string> Names { get; private set; } = new Dictionary<HubId, string>();

    private IReadOnlyList<HubId>? Scope => User.HubsWhere(HubsModule.Manage);

    public async Task OnGet(CancellationToken cancellation)
    {
        Open = await reports.List(Scope, resolved: false, Reports.PageSize, cancellation);
        Resolved = await reports.List(Scope, resolved: true, Reports.PageSize, cancellation);
        Names = (await directory.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
    }

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken cancellation) => Set(id, true, "reports.resolve.done", cancellation);

    public Task<IActionResult> OnPostReopen(Guid id, CancellationToken cancellation) => Set(id, false, "reports.reopen.done", cancellation);

    // Another hub's report answers as if there were none.
    private async Task<IActionResult> Set(Guid id, bool resolved, string done, CancellationToken cancellation)
    {
        if (!await reports.Set(id, resolved, Scope, User.Actor(), cancellation)) return NotFound();
        Flash(texts[done]);
        return RedirectTo(AccessibilityPart.Reports);
    }
}
