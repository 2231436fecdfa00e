using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Audit;
using Samverka.Platform.Database;
using Samverka.Platform.Drafts;
using Samverka.Platform.Generating;
using Samverka.Platform.Identity;
using Samverka.Platform.Jobs;
using Samverka.Platform.Keeping;
using Samverka.Platform.Limits;
using Samverka.Platform.Mail;
using Samverka.Platform.Outbox;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Platform.Start;
using Samverka.Platform.Watching;

namespace Samverka.Platform;

/// <summary>Registers the platform; the loops (outbox, mail, audit, drafts) are added apart.</summary>
public static class PlatformServices
{
    public static IServiceCollection AddSamverkaPlatform(this IServiceCollection services, DatabaseAddress database, string dataFolder, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<IdSource>();
        services.AddHttpContextAccessor();
        services.AddDbContextPool<SamverkaDb>(options => options.UseSamverka(database));
        services.AddScoped<ISaveStep, AuditRecorder>();
        services.AddScoped(provider => new UnitOfWork(provider.GetRequiredService<SamverkaDb>(), provider.GetServices<ISaveStep>()));
        services.AddSingleton(configuration.GetSection("Audit").Get<AuditSettings>() ?? new AuditSettings());
        services.AddScoped<AuditSealer>().AddScoped<AuditVerifier>().AddScoped<AuditStanding>().AddScoped<AuditErasure>().AddScoped<AuditedReasons>().AddScoped<AuditRetention>();
        services.AddScoped<Links>().AddScoped<DraftDesk>().AddScoped<Customers>().AddScoped<HubPeople>();
        services.AddScoped<Generation>().AddScoped<IScaleSeed, CustomerScale>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        AddOutbox(services);
        AddWatching(services);
        AddLimits(services, configuration);
        AddMail(services, dataFolder, configuration);
        return services;
    }

    public static IServiceCollection AddSamverkaLoops(this IServiceCollection services) => services
        .AddHostedService<OutboxLoop>()
        .AddHostedService<WatchLoop>()
        .AddHostedService<MailLoop>()
        .AddLoop<AuditSealer>(TimeSpan.FromSeconds(2), (sealer, cancellation) => sealer.Seal(cancellation))
        .AddLoop<AuditRetention>(TimeSpan.FromHours(24), (retention, cancellation) => retention.Run(cancellation))
        .AddLoop<DraftDesk>(TimeSpan.FromHours(1), (drafts, cancellation) => drafts.EraseExpired(cancellation))
        .AddLoop<Links>(TimeSpan.FromHours(1), (links, cancellation) => links.EraseExpired(cancellation));

    /// <summary>Takes away every loop, the modules' too: tests do their work by hand, at the time of their own clock.</summary>
    public static void RemoveLoops(this IServiceCollection services)
    {
        foreach (var loop in services.Where(service => service.ImplementationType?.IsSubclassOf(typeof(Loop)) == true).ToList()) services.Remove(loop);
    }

    private static void AddOutbox(IServiceCollection services)
    {
        services.AddSingleton<OutboxSignal>().AddSingleton<ISaveStep, OutboxWake>().AddSingleton<OutboxDispatcher>().AddScoped<IWorkQueue, OutboxQueue>();
        services.AddScoped(provider => new Publisher(
            provider.GetRequiredService<SamverkaDb>(), provider.GetServices<Subscription>(), provider.GetServices<Watched>(), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<IdSource>()));
    }

    private static void AddWatching(IServiceCollection services)
    {
        services.AddSingleton<Watches>().AddScoped<IStartStep, StampsAtStart>().AddScoped<ISaveStep, KeptForgetting>();
        services.AddHealthChecks().AddCheck<WatchesReady>("watches");
    }

    private static void AddLimits(IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton(configuration.GetSection("MailLimit").Get<MailLimitSettings>() ?? new MailLimitSettings()).AddSingleton<MailLimit>()
        .AddSingleton(configuration.GetSection("DraftLimit").Get<DraftLimitSettings>() ?? new DraftLimitSettings()).AddSingleton<DraftLimit>()
        .AddSingleton<PasswordLimit>();

    private static void AddMail(IServiceCollection services, string dataFolder, IConfiguration configuration)
    {
        var settings = configuration.GetSection("Mail").Get<MailSettings>() ?? new MailSettings();
        services.AddSingleton(settings).AddSingleton<MailSignal>().AddSingleton<ISaveStep>(provider => provider.GetRequiredService<MailSignal>());
        services.AddScoped<Post>().AddSingleton<MailDispatcher>().AddScoped<IWorkQueue, MailQueue>();
        services.AddSingleton<IMailTransport>(provider => settings.Host is null
            ? new FolderTransport(Path.Combine(dataFolder, "mail"), provider.GetRequiredService<TimeProvider>())
            : new SmtpTransport(settings));
    }
}
