using Samverka.Ui.Navigation;

namespace Samverka.Host.Middleware;

/// <summary>What is shown to somebody who is signed in stays in no cache, neither the browser's nor one on the way.</summary>
internal sealed class PrivateAnswers(RequestDelegate next)
{
    public Task Invoke(HttpContext context)
    {
        if (KnownReader.Of(context).Identity?.IsAuthenticated == true) context.Response.Headers.CacheControl = "no-cache, no-store";
        return next(context);
    }
}
