using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Records;
using Samverka.Hubs.Sizing;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Hubs.Directory;

/// <summary>What of projects and sizes rests on an organisation's record, what was removed and could be put back included.</summary>
internal sealed class UseInHubs(SamverkaDb db, IStringLocalizer<HubsModule> texts) : IOrganisationUse
{
    public async Task<string?> Of(OrganisationId id, CancellationToken cancellation)
    {
        if (await db.Set<Partnership>().IgnoreQueryFilters().AnyAsync(p => p.OrganisationId == id, cancellation)) return texts["use.project"];
        if (await db.Set<FinancingLine>().IgnoreQueryFilters().AnyAsync(line => line.Financier == id, cancellation)) return texts["use.project"];
        if (await db.Set<SizeFigures>().IgnoreQueryFilters().AnyAsync(figures => figures.OrganisationId == id, cancellation)) return texts["use.size"];
        return await db.Set<Ownership>().IgnoreQueryFilters().AnyAsync(o => o.OwnerId == id || o.OwnedId == id, cancellation) ? texts["use.size"].Value : null;
    }
}
