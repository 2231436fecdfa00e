using Microsoft.AspNetCore.Diagnostics;
using Samverka.Kernel;
using Samverka.Ui.Addresses;

namespace Samverka.Host.Middleware;

/// <summary>An answer without a body gets the page about its status, at an address in the reader's language, so that links and the language switch are right.</summary>
internal static class StatusPages
{
    public static async Task Show(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (http.Request.Path.StartsWithSegments("/api"))
        {
            await Results.Problem(statusCode: http.Response.StatusCode).ExecuteAsync(http);
            return;
        }

        if (LacksOnlyLanguage(http))
        {
            http.Response.Redirect($"{new Address(http.Request.Path).In(LanguageFromAddress.Asked(http) ?? Language.Swedish)}{http.Request.QueryString}");
            return;
        }

        var (path, query) = (http.Request.Path, http.Request.QueryString);
        var language = LanguageFromAddress.Said(path) ?? Language.Swedish;
        http.SetEndpoint(null);
        http.Request.RouteValues.Clear();
        (http.Request.Path, http.Request.QueryString) = ($"/{language.Code}/status/{http.Response.StatusCode}", QueryString.Empty);
        try
        {
            await context.Next(http);
        }
        finally
        {
            (http.Request.Path, http.Request.QueryString) = (path, query);
        }
    }

    // Somebody typed the address of a page by heart; files and what programs ask for have no language to lack.
    private static bool LacksOnlyLanguage(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status404NotFound && HttpMethods.IsGet(http.Request.Method) && http.Request.Path.Value is { Length: > 1 } path
        && LanguageFromAddress.Said(path) is null && !Path.HasExtension(path) && !path.StartsWith("/health", StringComparison.Ordinal);
}
