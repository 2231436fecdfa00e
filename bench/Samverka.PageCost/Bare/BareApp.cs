using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Samverka.PageCost.Measuring;
using Samverka.Platform.Database;

namespace Samverka.PageCost.Bare;

/// <summary>What any Razor page over EF costs: the same commands read to their last row, the same bytes, the same cookie in the request. It is no program, only a floor.</summary>
internal static class BareApp
{
    public static async Task<WebApplication> Start(DatabaseAddress address, IReadOnlyList<PageUnderTest> pages)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(BareApp).Assembly.GetName().Name, EnvironmentName = Environments.Production, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddRazorPages(options => options.RootDirectory = "/Bare/Pages");
        builder.Services.AddSingleton(pages.ToDictionary(page => page.Page.Name));
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
        builder.Services.AddDbContextPool<BareDb>(options => _ = address.Kind == DatabaseKind.Postgres ? options.UseNpgsql(address.ConnectionString) : options.UseSqlite(address.ConnectionString));
        var app = builder.Build();
        app.UseAuthentication();
        app.MapRazorPages();
        await app.StartAsync();
        return app;
    }
}

internal sealed class BareDb(DbContextOptions<BareDb> options) : DbContext(options);
