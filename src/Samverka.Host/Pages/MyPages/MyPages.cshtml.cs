using Microsoft.AspNetCore.Authorization;
using Samverka.Host.Composition;
using Samverka.Platform.Permissions;
using Samverka.Ui.Pages;
using Samverka.Ui.Parts;

namespace Samverka.Host.Pages.MyPages;

/// <summary>Mina sidor: all that an installation knows of the customer's own matters, a card from each module.</summary>
[Authorize(Policy = Policies.Customer)]
internal sealed class MyPagesModel(PageParts parts) : SamverkaPage
{
    public IReadOnlyList<PartContent> Parts { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation) => Parts = await parts.Of(PagePlace.MyPages, User, cancellation);
}
