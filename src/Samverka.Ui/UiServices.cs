using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Samverka.Ui.Layout;
using Samverka.Ui.Navigation;
using Samverka.Ui.Texts;

namespace Samverka.Ui;

/// <summary>What the host and the modules add to the services for the pages.</summary>
public static class UiServices
{
    /// <summary>Texts from JSON, menus, and å, ä and ö written as themselves in the markup.</summary>
    public static IServiceCollection AddSamverkaUi(this IServiceCollection services)
    {
        services.AddOptions<UiOptions>();
        services.AddLocalization();
        services.Replace(ServiceDescriptor.Singleton<IStringLocalizerFactory, JsonLocalizerFactory>());
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        services.Replace(ServiceDescriptor.Singleton<IHttpResponseStreamWriterFactory, PageWriters>());
        services.TryAddSingleton<Menu>();
        return services;
    }

    public static IServiceCollection AddNavigation(this IServiceCollection services, NavigationEntry entry) =>
        services.AddSingleton(entry);
}
