using System.Security.Claims;
using Samverka.Applications.OwnCopy;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>The way to a copy of the customer's own data, on Mina sidor.</summary>
internal sealed class OwnCopyPart : IPagePart
{
    public PagePlace Place => PagePlace.MyPages;

    public int Order => 90;

    public Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation) =>
        Task.FromResult<PartContent?>(new PartContent("/Pages/MyPages/_OwnCopy.cshtml", CopyDownload.Here));
}
