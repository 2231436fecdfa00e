using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Representing;
using Samverka.Platform.Database;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>What hubs have on record of the customer's organisation, on Mina sidor; and to somebody whom no hub has confirmed, what would stand there.</summary>
internal sealed class OwnOrganisationsPart(SamverkaDb db, OwnOrganisations own) : IPagePart
{
    public PagePlace Place => PagePlace.MyPages;

    public int Order => 50;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var customer = Guid.Parse(reader.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var told = await own.Of(customer, cancellation);
        if (told.Count == 0 && !await db.Set<Application>().AnyAsync(a => a.CustomerId == customer && a.ErasedAt == null, cancellation)) return null;
        return new PartContent("/Pages/MyPages/_OwnOrganisations.cshtml", told);
    }
}
