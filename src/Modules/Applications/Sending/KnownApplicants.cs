using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;

namespace Samverka.Applications.Sending;

/// <summary>Who is known already: a customer who has come by mail link is not asked again for what the last request said.</summary>
internal sealed class KnownApplicants(SamverkaDb db)
{
    /// <summary>Null for a visitor. Somebody who has only an address has no name yet.</summary>
    public async Task<KnownApplicant?> Of(HttpContext context, CancellationToken cancellation)
    {
        var signedIn = await context.AuthenticateAsync(Policies.CustomerScheme);
        if (signedIn.Principal is not { } customer) return null;
        var id = Guid.Parse(customer.FindFirstValue(ClaimTypes.NameIdentifier)!);
        return await db.Set<Application>().Where(a => a.CustomerId == id && a.ErasedAt == null).OrderByDescending(a => a.SentAt)
            .Select(a => new KnownApplicant(a.OrganisationNumber, a.OrganisationName, a.ContactName, a.ContactEmail, a.ContactPhone, new AboutApplicant(a.Municipality, a.Sector, a.CustomerType)))
            .FirstOrDefaultAsync(cancellation) ?? new KnownApplicant(null, "", "", customer.FindFirstValue(ClaimTypes.Email)!, null, AboutApplicant.Nothing);
    }
}

internal sealed record KnownApplicant(string? Number, string Organisation, string Name, string Email, string? Phone, AboutApplicant About);
