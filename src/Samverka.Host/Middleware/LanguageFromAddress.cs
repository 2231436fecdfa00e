using Microsoft.AspNetCore.Localization;
using Samverka.Kernel;

namespace Samverka.Host.Middleware;

/// <summary>The first path segment decides the language; addresses without one (the API) speak Swedish unless the caller asks for English.</summary>
internal sealed class LanguageFromAddress : IRequestCultureProvider
{
    public Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        var language = Said(httpContext.Request.Path) ?? Asked(httpContext) ?? Language.Swedish;
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(language.Culture.Name));
    }

    /// <summary>The language that an address begins with; null when it has none.</summary>
    public static Language? Said(PathString path) => Language.Parse(path.Value?.Split('/', 3, StringSplitOptions.RemoveEmptyEntries).FirstOrDefault());

    /// <summary>The language of ours that the browser likes best; null when it likes none.</summary>
    public static Language? Asked(HttpContext context) =>
        context.Request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Language.Parse(language.Value.ToString().Split('-')[0])).FirstOrDefault(language => language is not null);
}
