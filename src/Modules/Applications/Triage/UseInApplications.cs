using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;

namespace Samverka.Applications.Triage;

/// <summary>Whether an application that is not erased comes from the organisation, in whichever hub; of which one nothing is said.</summary>
internal sealed class UseInApplications(SamverkaDb db, IStringLocalizer<ApplicationsModule> texts) : IOrganisationUse
{
    public async Task<string?> Of(OrganisationId id, CancellationToken cancellation) =>
        await db.Set<Application>().AnyAsync(application => application.OrganisationId == id && application.ErasedAt == null, cancellation) ? texts["use.application"].Value : null;
}
