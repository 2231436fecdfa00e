using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Platform.Database;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>The newest versions of the offerings one works with, as a file that can be changed and read in again.</summary>
internal static class OfferingWorkExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{lang:lang}/my-work/offerings.csv", Export).RequireAuthorization(OfferingsPart.Edit.Name);

    private static async Task<IResult> Export(HttpContext context, OfferingScope scope, SamverkaDb db, CancellationToken cancellation, string? state = null)
    {
        var offerings = scope.Editable(context.User).InState(state);
        var rows = await (from offering in offerings
                          join version in db.Set<OfferingVersion>().AsNoTracking() on offering.Id equals version.OfferingId
                          where version.Number == offering.Version
                          orderby offering.Sort.Sv, offering.Id
                          select new { offering.Slug, offering.Version, version.Content }).ToListAsync(cancellation);
        var file = new StringBuilder(OfferingCsv.Header);
        foreach (var row in rows) file.Append(OfferingCsv.Line(row.Slug, row.Version, row.Content));
        return CsvFile.Of(file, "samverka-offerings-work.csv");
    }
}
