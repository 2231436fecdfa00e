using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.WebUtilities;
using Samverka.Hubs.Contracts;

namespace Samverka.Hubs.Showing;

/// <summary>Leads from an address that a hub has had to the one that it has now, in the path and in <c>?hub=</c>. Never for good: a hub may go back to an address, and browsers remember.</summary>
internal sealed class FormerAddresses(IHubDirectory directory) : IAsyncPageFilter
{
    private const string Asked = "hub";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (await Renamed(request, context.HttpContext.RequestAborted) is { } renamed)
        {
            context.Result = new LocalRedirectResult(renamed);
            return;
        }

        var executed = await next();
        if (executed.Result is not NotFoundResult || !HttpMethods.IsGet(request.Method) || request.RouteValues["slug"] is not string slug) return;
        if (await Now(slug, context.HttpContext.RequestAborted) is { } now && Moved(request, slug, now) is { } address) executed.Result = new LocalRedirectResult(address);
    }

    /// <summary>Null when no hub has had the address.</summary>
    public async Task<string?> Now(string slug, CancellationToken cancellation) =>
        await directory.ByAnySlug(slug, cancellation) is { } hub && hub.Slug != slug ? hub.Slug : null;

    private async Task<string?> Renamed(HttpRequest request, CancellationToken cancellation)
    {
        if (!HttpMethods.IsGet(request.Method) || request.Query[Asked] is not [{ Length: > 0 } slug]) return null;
        if (await Now(slug, cancellation) is not { } now) return null;
        var query = request.Query.Select(pair => pair.Key == Asked ? new(pair.Key, now) : pair);
        return QueryHelpers.AddQueryString(request.Path.Value!, query);
    }

    // Only below /hubs/: other addresses have slugs of other things.
    private static string? Moved(HttpRequest request, string slug, string now)
    {
        var parts = request.Path.Value!.Split('/');
        if (parts.Length < 4 || parts[2] != "hubs" || parts[3] != slug) return null;
        parts[3] = now;
        return string.Join('/', parts) + request.QueryString;
    }
}
