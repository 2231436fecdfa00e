using Microsoft.AspNetCore.Authorization;
using Samverka.Host.Composition;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;

namespace Samverka.Host.Pages.MyWork;

/// <summary>My work: what waits for the one who signed in, a card from each module.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class MyWorkModel(PageParts parts) : SamverkaPage
{
    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Parts = await parts.Of(PagePlace.MyWork, User, cancellation);
}
