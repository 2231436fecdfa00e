using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings;

/// <summary>Whether an offering says that the organisation provides it.</summary>
internal sealed class UseInOfferings(SamverkaDb db, IStringLocalizer<CatalogueModule> texts) : IOrganisationUse
{
    public async Task<string?> Of(OrganisationId id, CancellationToken cancellation) =>
        await db.Set<Offering>().AnyAsync(offering => offering.ProviderId == id, cancellation) ? texts["use.offering"].Value : null;
}
