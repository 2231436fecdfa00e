using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Showing;
using Samverka.Platform.Clock;

namespace Samverka.Hubs.Api;

/// <summary>What the public pages say of hubs and projects, for programs to read. Texts come in both languages.</summary>
internal static class HubsApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1").AllowAnonymous();
        api.MapGet("/hubs", All);
        api.MapGet("/hubs/{slug}", One);
        api.MapGet("/projects/{key}", Project);
    }

    private static async Task<IResult> All(IHubDirectory hubs, HttpContext context, CancellationToken cancellation) =>
        Tagged.Json(context, new { hubs = (await hubs.All(cancellation)).Select(hub => new HubLine(hub.Slug, hub.Name, hub.Summary, hub.TakesApplications, hub.IsDemo)) });

    private static async Task<IResult> One(string slug, HubFronts fronts, FormerAddresses former, HttpContext context, CancellationToken cancellation)
    {
        if (await fronts.Of(slug, cancellation) is { } front) return Tagged.Json(context, HubJson.Of(front));
        return await former.Now(slug, cancellation) is { } now ? Results.LocalRedirect($"/api/v1/hubs/{now}", permanent: true) : Missing();
    }

    private static async Task<IResult> Project(string key, DateOnly? asOf, ProjectShowing projects, TimeProvider clock, HttpContext context, CancellationToken cancellation) =>
        await projects.Of(key, asOf ?? clock.Today(), cancellation) is { } view ? Tagged.Json(context, ProjectJson.Of(view)) : Missing();

    private static ProblemHttpResult Missing() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
}
