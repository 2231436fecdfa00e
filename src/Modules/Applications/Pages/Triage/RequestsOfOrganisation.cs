using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.Triage;

/// <summary>What the organisation has asked the reader's own hubs for, newest first, on its page. Of other hubs' requests nothing is said.</summary>
internal sealed class RequestsOfOrganisation(SamverkaDb db, IOrganisationDirectory organisations) : IOrganisationPart
{
    public const int Most = 20;

    public async Task<PartContent?> Make(OrganisationSummary organisation, ClaimsPrincipal reader, CancellationToken cancellation)
    {
        if (!reader.MaySomewhere(ApplicationsPermissions.TriagePermission)) return null;
        var ids = (await organisations.WithAliases([organisation.Id], cancellation)).Keys.ToList();
        var own = db.Set<Application>().AsNoTracking().Of(reader.HubsWhere(ApplicationsPermissions.TriagePermission)).Where(a => ids.Contains(a.OrganisationId));
        var rows = await own.OrderByDescending(a => a.SentAt).ThenByDescending(a => a.Id).Take(Most).Select(TriageRow.Of).ToListAsync(cancellation);
        return new PartContent("/Pages/Triage/_RequestsOfOrganisation.cshtml", rows);
    }
}
