using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Samverka.Catalogue.Offerings.Keeping;
using Samverka.Kernel;
using Samverka.Platform.Clock;
using Samverka.Platform.Database;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Tables;

namespace Samverka.Catalogue.Offerings.Files;

/// <summary>The newest versions of the offerings one works with, as a file that can be changed and read in again.</summary>
internal static class OfferingWorkExport
{
    public static void Map(IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet("/{lang:lang}/my-work/offerings.csv", Export).RequireAuthorization(OfferingsPart.Edit.Name);

    // Trainers' names and what things cost the hub are in it, so that somebody took it out is audited.
    private static async Task<IResult> Export(
        HttpContext context, OfferingScope scope, SamverkaDb db, UnitOfWork work, [AsParameters] WorkFileQuery query, TimeProvider clock, CancellationToken cancellation)
    {
        var offerings = (await scope.Editable(context.User, cancellation)).Narrowed(query.Asked);
        var ids = await offerings.Ordered(query.Asked, Language.Current).Select(offering => offering.Id).ToListAsync(cancellation);
        var rows = await (from offering in offerings
                          join version in db.Set<OfferingVersion>().AsNoTracking() on offering.Id equals version.OfferingId
                          where version.Number == offering.Version
                          select new { offering.Id, offering.Slug, offering.Version, version.Content }).ToDictionaryAsync(row => row.Id, cancellation);
        var prices = await (from price in db.Set<OfferingPrice>().AsNoTracking().InForce(clock.Today())
                            join offering in offerings on price.OfferingId equals offering.Id
                            select price).ToDictionaryAsync(price => price.OfferingId, price => price.AsPrice(), cancellation);
        await work.Save(Change.TakesOut("offerings", rows.Count, context.User.Actor()), cancellation);
        var lines = ids.Where(rows.ContainsKey).Select(id => rows[id]).Select(row => OfferingCsv.Line(row.Slug, row.Version, row.Content, prices.GetValueOrDefault(row.Id)));
        return new CsvFile("samverka-offerings-work.csv", lines.Prepend(OfferingCsv.Header));
    }
}

/// <summary>The query of the working list, as an endpoint reads it.</summary>
internal sealed record WorkFileQuery(string? Q, string? State, string? Kind, string? Sort, string? Dir)
{
    public WorkQuestion Asked => new() { Q = Q, State = State, Kind = Kind, Sort = Sort, Dir = Dir };
}
