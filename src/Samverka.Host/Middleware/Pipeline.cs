using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Localization;
using Samverka.Host.Api;
using Samverka.Kernel;
using Samverka.Platform.Modules;

namespace Samverka.Host.Middleware;

/// <summary>The way of a request through the program, in order.</summary>
internal static class Pipeline
{
    public static void UseSamverka(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<CleanQuery>();
        app.UseStatusCodePages(StatusPages.Show);
        app.UseRouting();
        app.UseRequestLocalization(Languages());
        app.UseMiddleware<CalmErrors>();
        app.UseAuthentication();
        app.UseMiddleware<CustomersAreKnown>();
        app.UseAuthorization();
        app.UseMiddleware<PrivateAnswers>();
        app.UseAntiforgery();
        // In a group, so that a file that is not there answers 404 to everyone instead of asking to sign in.
        app.MapGroup("").AllowAnonymous().MapStaticAssets().ShortCircuit();
        app.MapRazorPages().WithStaticAssets();
        app.MapGet("/", StartPage).AllowAnonymous();
        app.MapApiDescription();
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready").AllowAnonymous();
        foreach (var module in ModuleCatalogue.All) module.MapEndpoints(app);
        app.MapFallback("/{**path}", Missing).AllowAnonymous().ExcludeFromDescription();
    }

    private static IResult StartPage(HttpContext context)
    {
        var language = LanguageFromAddress.Asked(context) ?? Language.Swedish;
        return Results.LocalRedirect($"/{language.Code}");
    }

    // Without an endpoint the strict fallback policy would answer an unknown address with the sign-in page.
    private static IResult Missing(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api") ? Results.Problem(statusCode: StatusCodes.Status404NotFound) : Results.NotFound();

    private static RequestLocalizationOptions Languages()
    {
        var cultures = Language.All.Select(language => language.Culture).ToArray();
        return new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(Language.Swedish.Culture),
            SupportedCultures = cultures,
            SupportedUICultures = cultures,
            RequestCultureProviders = [new LanguageFromAddress()],
        };
    }
}
