using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samverka.Catalogue.Contracts;
using Samverka.Catalogue.Offerings.Browse;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Api;

namespace Samverka.Catalogue.Offerings.Api;

/// <summary>The published offerings for programs to read; the same filter as the page's.</summary>
internal static class OfferingsApi
{
    private const int MostRows = 100;

    private static readonly ApiDoc Listing = new(
        "listOfferings", "Offerings", "Published offerings, by name",
        new ApiParameter("q", "Words to look for", "robot"),
        new ApiParameter("kind", "A code of offering-kind", "course"),
        new ApiParameter("function", "A code of service-function", "test-before-invest"),
        new ApiParameter("technology", "A code of technology", "cybersecurity"),
        new ApiParameter("sector", "A code of sector", "automotive"),
        new ApiParameter("hub", "The hub's name in its address", "hittepa"),
        new ApiParameter("language", "Two letters: the language it is given in", "sv"),
        new ApiParameter("online", "yes: can be had online", "yes"),
        new ApiParameter("price", "free or paid", "paid"),
        new ApiParameter("sort", "newest: the last published first; title: in the alphabetical order of the language; without it the best match first when q is there, else as title", "newest"),
        new ApiParameter("after", "What the answer before this one gave as next", "0199c0de-0000-7000-8000-000000000000"),
        new ApiParameter("limit", "How many, 1 to 100", "10"));

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1/offerings").AllowAnonymous();
        api.MapGet("", List).Answers<OfferingList>(Listing, StatusCodes.Status400BadRequest);
        api.MapGet("/{id:guid}", One).Answers<OfferingJson>(
            new("getOffering", "Offerings", "One offering with its price list", new ApiParameter("id", "The offering's id", "0199c0de-0000-7000-8000-000000000000")),
            StatusCodes.Status404NotFound, StatusCodes.Status410Gone);
    }

    private static async Task<IResult> List(HttpContext context, OfferingQuestion question, OfferingSearch search, IHubDirectory hubs, CancellationToken cancellation, int limit = MostRows)
    {
        if (limit is < 1 or > MostRows) return Results.Problem($"limit is from 1 to {MostRows}.", statusCode: StatusCodes.Status400BadRequest);
        if (await question.Faults(context.Request.Query, cancellation) is { Count: > 0 } faults) return Results.ValidationProblem(faults);
        var all = await hubs.All(cancellation);
        var rows = await search.Page(await OfferingFilter.Of(context.Request.Query).WithHub(hubs, cancellation), Language.Current, limit + 1, cancellation);
        var shown = rows.Take(limit).ToList();
        return new TaggedJson(new OfferingList(
            [.. shown.Select(row => OfferingLine.Of(row, Slug(all, row.Hub)))],
            rows.Count > limit ? shown[^1].Id.Value : null));
    }

    private static async Task<IResult> One(Guid id, OfferingReading reading, IHubDirectory hubs, CancellationToken cancellation)
    {
        var shown = await reading.ById(new OfferingId(id), cancellation);
        if (shown is null) return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        if (!shown.IsOpen) return Results.Problem(statusCode: StatusCodes.Status410Gone);
        return new TaggedJson(OfferingJson.Of(shown, Slug(await hubs.All(cancellation), shown.Offering.HubId)));
    }

    private static string? Slug(IEnumerable<HubSummary> hubs, HubId id) => hubs.FirstOrDefault(hub => hub.Id == id)?.Slug;
}
