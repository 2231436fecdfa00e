using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Triage;

/// <summary>Whether an application that is not erased comes from the organisation, in whichever hub; only one of the reader's own hubs is led to.</summary>
internal sealed class UseInApplications(SamverkaDb db, IStringLocalizer<ApplicationsModule> texts) : IOrganisationUse
{
    public async Task<OrganisationNeed?> Of(OrganisationId id, ClaimsPrincipal? reader, CancellationToken cancellation)
    {
        var found = db.Set<Application>().Where(application => application.OrganisationId == id && application.ErasedAt == null);
        if (!await found.AnyAsync(cancellation)) return null;
        var own = reader is null ? [] : await found.Of(reader.HubsWhere(ApplicationsPermissions.TriagePermission)).OrderByDescending(application => application.SentAt).ThenBy(application => application.Id).Select(application => application.Id).Take(1).ToListAsync(cancellation);
        return new OrganisationNeed(texts["use.application"], own is [var one] ? new Address($"/applications/{one}") : null);
    }
}
