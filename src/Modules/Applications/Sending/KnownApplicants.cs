using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Vocabularies.Contracts;

namespace Samverka.Applications.Sending;

/// <summary>Who is known already: a customer who has come by mail link is not asked again for what the last request said.</summary>
internal sealed class KnownApplicants(SamverkaDb db, IOrganisationDirectory organisations, ICodeLists lists)
{
    /// <summary>Null for a visitor. Somebody who has only an address has no name yet.</summary>
    public async Task<KnownApplicant?> Of(HttpContext context, CancellationToken cancellation)
    {
        var signedIn = await context.AuthenticateAsync(Policies.CustomerScheme);
        if (signedIn.Principal is not { } customer) return null;
        var id = Guid.Parse(customer.FindFirstValue(ClaimTypes.NameIdentifier)!);
        return await db.Set<Application>().Where(a => a.CustomerId == id && a.ErasedAt == null).OrderByDescending(a => a.SentAt)
            .Select(a => new KnownApplicant(a.OrganisationNumber, a.OrganisationName, a.ContactName, a.ContactEmail, a.ContactPhone, new AboutApplicant(a.Municipality, a.Sector, a.CustomerType)) { OrganisationId = a.OrganisationId })
            .FirstOrDefaultAsync(cancellation) ?? new KnownApplicant(null, "", "", customer.FindFirstValue(ClaimTypes.Email)!, null, AboutApplicant.Nothing);
    }

    /// <summary>The sector that fits the organisation's industry best; null when the register has no industry of it, and when the customer has said one before.</summary>
    public async Task<string?> ProposedSector(KnownApplicant known, CancellationToken cancellation) =>
        known is { About.Sector: null, OrganisationId: { } id } && await organisations.ById(id, cancellation) is { } organisation
            ? lists.SectorsOf(organisation.Country, organisation.Industry)?.Sectors[0].Value : null;
}

internal sealed record KnownApplicant(string? Number, string Organisation, string Name, string Email, string? Phone, AboutApplicant About)
{
    /// <summary>Null for somebody who has not asked for help before.</summary>
    public OrganisationId? OrganisationId { get; init; }
}
