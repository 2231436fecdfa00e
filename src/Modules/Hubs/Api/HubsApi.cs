using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Samverka.Hubs.Contracts;
using Samverka.Hubs.Showing;
using Samverka.Platform.Api;
using Samverka.Platform.Clock;

namespace Samverka.Hubs.Api;

/// <summary>What the public pages say of hubs and projects, for programs to read. Texts come in both languages.</summary>
internal static class HubsApi
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var api = endpoints.MapGroup("/api/v1").AllowAnonymous();
        api.MapGet("/hubs", All).Answers<HubList>(new("listHubs", "Hubs", "All hubs"));
        api.MapGet("/hubs/{slug}", One).Answers<HubJson>(new("getHub", "Hubs", "One hub", new ApiParameter("slug", "The hub's name in its address", "hittepa")), StatusCodes.Status404NotFound);
        api.MapGet("/projects/{key}", Project).Answers<ProjectJson>(
            new("getProject", "Hubs", "One project as it stood on a day",
                new ApiParameter("key", "The project's key, as its hub names it", "digit-hub-edih"),
                new ApiParameter("asOf", "The day; today when left out", "2026-01-01")),
            StatusCodes.Status400BadRequest, StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> All(IHubDirectory hubs, CancellationToken cancellation) =>
        new TaggedJson(new HubList([.. (await hubs.All(cancellation)).Select(hub => new HubLine(hub.Slug, hub.Name, hub.Summary, hub.TakesApplications, hub.IsDemo))]));

    private static async Task<IResult> One(string slug, HubFronts fronts, FormerAddresses former, CancellationToken cancellation)
    {
        if (await fronts.Of(slug, cancellation) is { } front) return new TaggedJson(HubJson.Of(front));
        return await former.Now(slug, cancellation) is { } now ? Results.LocalRedirect($"/api/v1/hubs/{now}") : Missing();
    }

    private static async Task<IResult> Project(string key, DateOnly? asOf, ProjectShowing projects, TimeProvider clock, CancellationToken cancellation) =>
        await projects.Of(key, asOf ?? clock.Today(), cancellation) is { } view ? new TaggedJson(ProjectJson.Of(view)) : Missing();

    private static ProblemHttpResult Missing() => TypedResults.Problem(statusCode: StatusCodes.Status404NotFound);
}
