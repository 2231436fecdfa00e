using System.Security.Claims;
using Samverka.Kernel;
using Samverka.Platform.Permissions;

namespace Samverka.Applications.Talks;

/// <summary>Who changes times and talks: an adviser the own ones, a coordinator those of the hub, for somebody may be ill.</summary>
/// <param name="Advised">Hubs where the own times are one's own still; null means every hub.</param>
/// <param name="Hubs">Those coordinated; null means every hub.</param>
internal sealed record TalkHand(Guid User, IReadOnlyList<HubId>? Advised, IReadOnlyList<HubId>? Hubs)
{
    public static TalkHand Of(ClaimsPrincipal user) =>
        new(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.HubsWhere(TalksPart.OfferPermission), user.HubsWhere(TalksPart.OfHubPermission));

    public bool Coordinates(HubId hub) => Hubs is null || Hubs.Contains(hub);

    public bool Reaches(TalkSlot slot) => (slot.AdviserId == User && (Advised is null || Advised.Contains(slot.HubId))) || Coordinates(slot.HubId);
}
