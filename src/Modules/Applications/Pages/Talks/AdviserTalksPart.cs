using System.Security.Claims;
using Samverka.Applications.Talks;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The adviser's next booked talks on My work.</summary>
internal sealed class AdviserTalksPart(TalkSlots slots) : IPagePart
{
    public PagePlace Place => PagePlace.MyWork;

    public int Order => 20;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation) =>
        reader.MaySomewhere(TalksPart.OfferPermission)
            ? new PartContent("/Pages/Talks/_AdviserTalks.cshtml", await slots.Ahead(Guid.Parse(reader.FindFirstValue(ClaimTypes.NameIdentifier)!), onlyBooked: true, 10, cancellation))
            : null;
}
