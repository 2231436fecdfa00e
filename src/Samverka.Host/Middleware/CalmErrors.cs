using Microsoft.Extensions.Localization;
using Samverka.Platform.Database;

namespace Samverka.Host.Middleware;

/// <summary>A fault becomes a calm page. A database that is away answers 503 and asks to try again.</summary>
internal sealed class CalmErrors(RequestDelegate next, IStringLocalizerFactory texts, ILogger<CalmErrors> log)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            var away = DatabaseAway.Is(fault);
            // A minute without a database meets everybody on every page: one line each, and no stack, since it is no fault of the code.
            if (away) log.LogWarning("Database away at {Endpoint}: {Fault}", context.GetEndpoint()?.DisplayName, fault.GetBaseException().Message);
            else log.LogError(fault, "Fault at {Endpoint}", context.GetEndpoint()?.DisplayName);
            await Answer(context, away);
        }
    }

    private async Task Answer(HttpContext context, bool away)
    {
        context.Response.Clear();
        context.Response.StatusCode = away ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        if (away) context.Response.Headers.RetryAfter = "30";
        context.Response.Headers.CacheControl = "no-cache, no-store";
        if (context.Request.Path.StartsWithSegments("/api")) await Problem(context);
        else await CalmPage.Write(context, away ? "calm.away" : "calm.fault", texts.Create(typeof(CalmErrors)));
    }

    private static Task Problem(HttpContext context) => Results.Problem(statusCode: context.Response.StatusCode).ExecuteAsync(context);
}
