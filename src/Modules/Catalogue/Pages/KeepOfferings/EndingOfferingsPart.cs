using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings;
using Samverka.Catalogue.Offerings.Changes;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Catalogue.Pages.KeepOfferings;

/// <summary>The reader's offerings that soon end, on My work; nothing when there are none.</summary>
internal sealed class EndingOfferingsPart(OfferingScope scope, TimeProvider clock) : IPagePart
{
    private const int Most = 10;

    public PagePlace Place => PagePlace.MyWork;

    public int Order => 40;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(OfferingsPart.Edit)) return null;
        var ending = await (await scope.Editable(reader, cancellation)).EndingSoon(clock.Today()).OrderBy(offering => offering.ValidTo).ThenBy(offering => offering.Id).Take(Most).ToListAsync(cancellation);
        return ending.Count == 0 ? null : new PartContent("/Pages/KeepOfferings/_EndingOfferings.cshtml", ending);
    }
}
