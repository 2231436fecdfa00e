using System.Text;
using Microsoft.Extensions.Localization;
using Samverka.Kernel;
using Samverka.Platform.Database;

namespace Samverka.Host.Middleware;

/// <summary>A fault becomes a calm page that needs nothing: no database, no layout. A database that is away answers 503 and asks to try again.</summary>
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
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.Path.StartsWithSegments("/api")) await Problem(context);
        else await Page(context, away ? "calm.away" : "calm.fault");
    }

    private static Task Problem(HttpContext context) => Results.Problem(statusCode: context.Response.StatusCode).ExecuteAsync(context);

    private Task Page(HttpContext context, string key)
    {
        var text = texts.Create(typeof(CalmErrors));
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><html lang=\"{Language.Current.Code}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{text[key + ".title"]} – Samverka</title></head>" +
            $"<body><main><h1>{text[key + ".title"]}</h1><p>{text[key + ".text"]}</p><p><a href=\"/{Language.Current.Code}\">{text["calm.start"]}</a></p></main></body></html>",
            Encoding.UTF8);
    }
}
