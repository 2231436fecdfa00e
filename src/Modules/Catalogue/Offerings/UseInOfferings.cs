using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Ui.Addresses;

namespace Samverka.Catalogue.Offerings;

/// <summary>Whether an offering says that the organisation provides it.</summary>
internal sealed class UseInOfferings(SamverkaDb db, OfferingScope scope, IStringLocalizer<CatalogueModule> texts) : IOrganisationUse
{
    public async Task<OrganisationNeed?> Of(OrganisationId id, ClaimsPrincipal? reader, CancellationToken cancellation)
    {
        if (!await db.Set<Offering>().AnyAsync(offering => offering.ProviderId == id, cancellation)) return null;
        var own = reader is null ? [] : await (await scope.Editable(reader, cancellation)).Where(offering => offering.ProviderId == id).OrderBy(offering => offering.Id).Select(offering => offering.Id).Take(1).ToListAsync(cancellation);
        return new OrganisationNeed(texts["use.offering"], own is [var one] ? new Address($"/my-work/offerings/{one}") : null);
    }
}
