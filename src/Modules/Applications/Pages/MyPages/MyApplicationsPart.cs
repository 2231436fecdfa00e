using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Samverka.Applications.Domain;
using Samverka.Platform.Database;
using Samverka.Ui.Parts;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>The customer's requests on Mina sidor.</summary>
internal sealed class MyApplicationsPart(SamverkaDb db) : IPagePart
{
    public PagePlace Place => PagePlace.MyPages;

    public int Order => 10;

    public async Task<PartContent?> Make(ClaimsPrincipal reader, CancellationToken cancellation)
    {
        var customer = Guid.Parse(reader.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var rows = await db.Set<Application>().AsNoTracking().Where(a => a.CustomerId == customer)
            .OrderByDescending(a => a.SentAt).Take(100).Select(a => new MyApplicationRow(a.Id, a.Reference, a.OrganisationName, a.Status, a.SentAt, a.ErasedAt)).ToListAsync(cancellation);
        return new PartContent("/Pages/MyPages/_MyApplications.cshtml", rows);
    }
}

internal sealed record MyApplicationRow(ApplicationId Id, string Reference, string Organisation, ApplicationStatus Status, DateTime SentAt, DateTime? ErasedAt);
