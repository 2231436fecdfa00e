using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Samverka.Platform.Modules;
using Samverka.Ui;
using Samverka.Ui.Addresses;
using Samverka.Ui.Navigation;

namespace Samverka.Host.Composition;

internal static class PageServices
{
    public static void AddSamverkaPages(this IServiceCollection services)
    {
        var pages = services.AddRazorPages(options => options.Conventions.Add(new LanguageInEveryAddress()));
        foreach (var assembly in ModuleCatalogue.All.Select(module => module.GetType().Assembly).Distinct()) pages.PartManager.AddOnce(assembly);
        services.Configure<MvcOptions>(mvc => mvc.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(_ => ""));
        services.Configure<FormOptions>(form => (form.ValueLengthLimit, form.ValueCountLimit) = (12 * 1024 * 1024, 2_000));
        services.Configure<RouteOptions>(routes => (routes.LowercaseUrls, routes.ConstraintMap["lang"]) = (true, typeof(LanguageConstraint)));
        services.AddAntiforgery(antiforgery => (antiforgery.Cookie.Name, antiforgery.Cookie.SameSite) = ("samverka-form", SameSiteMode.Lax));
        Navigation(services);
        services.AddProblemDetails();
        // A parameter of the API that cannot be read is the caller's, and answered with 400, in development too.
        services.Configure<RouteHandlerOptions>(handlers => handlers.ThrowOnBadRequest = false);
    }

    private static void AddOnce(this ApplicationPartManager parts, System.Reflection.Assembly assembly)
    {
        if (parts.ApplicationParts.Any(part => part.Name == assembly.GetName().Name)) return;
        foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly)) parts.ApplicationParts.Add(part);
    }

    private static void Navigation(IServiceCollection services)
    {
        var texts = typeof(HostTexts);
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 90, Doors.MyPages, "nav.mypages", texts));
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 100, Doors.SignIn, "nav.signin", texts, reader => reader.Identity?.IsAuthenticated != true));
        services.AddNavigation(new NavigationEntry(NavigationArea.Public, 100, new Address("/my-pages/sign-out"), "nav.signout", texts, reader => reader.Identity?.IsAuthenticated == true && !IsStaff(reader)));
        services.AddNavigation(new NavigationEntry(NavigationArea.Staff, 10, Doors.MyWork, "nav.mywork", texts, IsStaff));
        services.AddNavigation(new NavigationEntry(NavigationArea.Staff, 45, new Address("/my-work/projects"), "nav.projects", texts, IsStaff));
        services.AddNavigation(new NavigationEntry(NavigationArea.Staff, 90, new Address("/account"), "nav.account", texts, IsStaff));
        services.AddNavigation(new NavigationEntry(NavigationArea.Staff, 100, new Address("/sign-out"), "nav.signout", texts, IsStaff));
    }

    // A customer on Mina sidor is signed in too, but not here.
    private static bool IsStaff(System.Security.Claims.ClaimsPrincipal reader) =>
        reader.Identities.Any(identity => identity.IsAuthenticated && identity.AuthenticationType == Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme);
}
