using System.Security.Claims;
using Samverka.Applications.Talks;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The adviser's next booked talks on My work, and for a coordinator those that somebody who left was to hold.</summary>
internal sealed class AdviserTalksPart(TalkSlots slots) : IPagePart
{
    private const int Most = 10;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 20;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(TalksPart.OfferPermission)) return null;
        var hand = TalkHand.Of(reader);
        return new PartContent("/Pages/Talks/_AdviserTalks.cshtml", new TalksToCome(
            await slots.Ahead(hand, onlyBooked: true, Most, cancellation), await slots.OfThoseWhoLeft(hand, Most, cancellation)));
    }
}

/// <param name="Left">Booked with somebody whose role in the hub has ended.</param>
internal sealed record TalksToCome(IReadOnlyList<AdviserTalk> Own, IReadOnlyList<AdviserTalk> Left);
