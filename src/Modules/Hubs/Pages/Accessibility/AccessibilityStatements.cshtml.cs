using Microsoft.AspNetCore.Authorization;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Accessibility;

/// <summary>How accessible the whole installation is, and the way to each hub's own statement.</summary>
[AllowAnonymous]
internal sealed class AccessibilityStatementsModel(IHubDirectory directory) : SamverkaPage
{
    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Hubs = await directory.All(cancellation);
}
