using System.Security.Claims;
using Samverka.Applications.Talks;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The customer's booked talks on Mina sidor.</summary>
internal sealed class MyTalksPart(BookedTalks talks) : IPagePart
{
    public PagePlace Place => PagePlace.MyPages;

    public int Order => 20;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation) =>
        await talks.AllAhead(Guid.Parse(reader.FindFirstValue(ClaimTypes.NameIdentifier)!), cancellation) is { Count: > 0 } mine
            ? new PartContent("/Pages/Talks/_MyTalks.cshtml", mine) : null;
}
