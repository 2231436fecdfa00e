using Microsoft.AspNetCore.Authorization;
using Samverka.Host.Composition;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;

namespace Samverka.Host.Pages.Arena;

/// <summary>The arena over all hubs of the installation: one question, and the hubs.</summary>
[AllowAnonymous]
internal sealed class ArenaModel(IHubDirectory directory, PageParts parts) : SamverkaPage
{
    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        Hubs = [.. (await directory.All(cancellation)).OrderByDescending(hub => hub.TakesApplications)];
        Parts = await parts.Of(PagePlace.Start, User, cancellation);
    }
}
