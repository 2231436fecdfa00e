using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;

namespace Samverka.Catalogue.Offerings.Api;

/// <summary>The published offerings for programs to read; the same filter as the page's.</summary>
internal static class OfferingsApi
{
    private const int MostRows = 100;

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1/offerings").AllowAnonymous();
        api.MapGet("", List);
        api.MapGet("/{id:guid}", One);
    }

    private static async Task<IResult> List(HttpContext context, OfferingSearch search, IHubDirectory hubs, CancellationToken cancellation, int limit = MostRows)
    {
        if (limit is < 1 or > MostRows) return Results.Problem($"limit is from 1 to {MostRows}.", statusCode: StatusCodes.Status400BadRequest);
        var all = await hubs.All(cancellation);
        var rows = await search.Page(OfferingFilter.Of(context.Request.Query).WithHub(all), Language.Current, limit + 1, cancellation);
        var shown = rows.Take(limit).ToList();
        return TaggedJson.Of(context, new
        {
            offerings = shown.Select(row => OfferingLine.Of(row.Offering, row.Price, Slug(all, row.Offering))),
            next = rows.Count > limit ? shown[^1].Offering.Id.Value : (Guid?)null,
        });
    }

    private static async Task<IResult> One(Guid id, HttpContext context, OfferingReading reading, IHubDirectory hubs, CancellationToken cancellation)
    {
        var shown = await reading.ById(new OfferingId(id), cancellation);
        if (shown is null) return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        if (!shown.IsOpen) return Results.Problem(statusCode: StatusCodes.Status410Gone);
        return TaggedJson.Of(context, OfferingJson.Of(shown, Slug(await hubs.All(cancellation), shown.Offering)));
    }

    private static string? Slug(IEnumerable<HubSummary> hubs, Offering offering) => hubs.FirstOrDefault(hub => hub.Id == offering.HubId)?.Slug;
}
