using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Samverka.Host.Composition;
using Samverka.Host.Middleware;
using Samverka.Platform.Database;
using Samverka.Testing.Databases;

namespace Samverka.Testing.Routes;

/// <summary>Every address the program answers, read from the built program, so that a new page cannot be forgotten. Files of styles and scripts are left out.</summary>
public static class RouteTable
{
    /// <summary>The routes of a program built for the purpose; nothing is started and no database is needed.</summary>
    public static async Task<IReadOnlyList<Route>> OfTheProgram()
    {
        await using var app = Build();
        return await Of(app.Services, ((IEndpointRouteBuilder)app).DataSources);
    }

    /// <summary>The program as it is put together, not started; what it would save goes nowhere.</summary>
    public static WebApplication Build()
    {
        var app = SamverkaApp.Create(new SamverkaOptions(DatabaseAddress.Sqlite(RunFolder.NewPath(".db")), RunFolder.NewFolder(), "http://127.0.0.1:0", Environments.Production), loops: false);
        app.UseSamverka();
        return app;
    }

    private static async Task<IReadOnlyList<Route>> Of(IServiceProvider services, IEnumerable<EndpointDataSource> sources)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var routes = new List<Route>();
        foreach (var endpoint in sources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().Where(endpoint => !IsFile(endpoint)))
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            // What stands on a page's model is known only once the page is loaded.
            routes.Add(new Route(endpoint, page is null ? null : await loader.LoadAsync(page, endpoint.Metadata)));
        }

        return [.. routes.OrderBy(route => route.Pattern, StringComparer.Ordinal)];
    }

    private static bool IsFile(Endpoint endpoint) => endpoint.Metadata.Any(part => part.GetType().Name.StartsWith("StaticAsset", StringComparison.Ordinal));
}
