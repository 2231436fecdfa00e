using Microsoft.AspNetCore.DataProtection;
using Samverka.Host.Api;
using Samverka.Host.Identity;
using Samverka.Host.Operation;
using Samverka.Host.People;
using Samverka.Platform;
using Samverka.Platform.Database;
using Samverka.Platform.Mail;
using Samverka.Platform.Modules;
using Samverka.Ui;
using Samverka.Ui.Addresses;

namespace Samverka.Host.Composition;

/// <summary>Puts the program together; the same for a served installation, for a command and for a test. Who serves adds the way of a request (<see cref="Middleware.Pipeline"/>).</summary>
internal static class SamverkaApp
{
    /// <param name="validated">Every service is tried at once, and scopes are watched: what tests do, so that no start has to pay for it.</param>
    public static WebApplication Create(SamverkaOptions options, Action<IServiceCollection>? change = null, bool loops = true, bool validated = false)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SamverkaApp).Assembly.GetName().Name,
            EnvironmentName = options.Environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseUrls(options.Url);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            // A question of 5 000 letters stands in the address, where each å, ä and ö takes six.
            kestrel.Limits.MaxRequestLineSize = 64 * 1024;
            kestrel.Limits.MaxRequestBodySize = 30 * 1024 * 1024;
        });
        Logs(builder);
        Services(builder, options, loops);
        change?.Invoke(builder.Services);
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateOnBuild, provider.ValidateScopes) = (validated, validated));
        return builder.Build();
    }

    // Addresses hold questions and tokens, so the framework's own request log stays off; stdout is for data.
    private static void Logs(WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        // The keys lie in the database, which is guarded as the rest of it is.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Error);
        // Whoever asks gets the answer; asked each second, it would fill the log.
        builder.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        // What fails in these throws as well, and is told where it is caught; the first look for the table of migrations always fails on PostgreSQL.
        foreach (var part in (string[])["Database.Command", "Database.Connection", "Query", "Update"]) builder.Logging.AddFilter($"Microsoft.EntityFrameworkCore.{part}", LogLevel.None);
    }

    private static void Services(WebApplicationBuilder builder, SamverkaOptions options, bool loops)
    {
        var services = builder.Services;
        services.AddSingleton(options);
        services.AddSingleton(new PublicOrigin(builder.Configuration["Samverka:PublicOrigin"] ?? options.Url));
        services.AddSamverkaPlatform(options.Database, options.DataFolder, builder.Configuration);
        services.AddSamverkaUi();
        if (options.Demo) services.Configure<UiOptions>(ui => ui.TryOutMail = new Address("/demo/mail"));
        services.AddDataProtection().SetApplicationName("Samverka").PersistKeysToDbContext<SamverkaDb>();
        services.AddSamverkaIdentity();
        services.AddPeople();
        services.AddOperation();
        services.AddScoped<PageParts>().AddScoped<CustomerLinks>().AddScoped<DemoAccounts>().AddScoped<AccountWork>().AddScoped<PasswordLinks>();
        services.AddSamverkaPages();
        services.AddApiDescription();
        services.AddProxies(builder.Configuration);
        services.AddSamverkaLoops();
        foreach (var module in ModuleCatalogue.All) module.AddServices(services, builder.Configuration);
        if (!loops) services.RemoveLoops();
    }
}
