using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Samverka.Platform.Database;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;

namespace Samverka.Host.Identity;

internal static class IdentityServices
{
    // How long somebody who was signed out elsewhere, or whose role was taken, can go on.
    private static readonly TimeSpan Checked = TimeSpan.FromMinutes(1);

    public static void AddSamverkaIdentity(this IServiceCollection services)
    {
        services.AddIdentityCore<SamverkaUser>(Rules)
            .AddEntityFrameworkStores<SamverkaDb>()
            .AddClaimsPrincipalFactory<RoleClaimsFactory>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        var cookies = services.AddAuthentication(IdentityConstants.ApplicationScheme);
        cookies.AddIdentityCookies();
        cookies.AddCookie(Policies.CustomerScheme, cookie => Cookie(cookie, "samverka-customer", "my-pages/sign-in", TimeSpan.FromHours(12)));
        services.ConfigureApplicationCookie(cookie =>
        {
            Cookie(cookie, "samverka-staff", "sign-in", TimeSpan.FromHours(10));
            cookie.Events.OnValidatePrincipal = Validate;
        });
        services.Configure<SecurityStampValidatorOptions>(stamp => stamp.ValidationInterval = Checked);
        services.AddAuthorization(Authorize);
    }

    // As the framework does, which makes its whole sign-in machinery for every request before it looks at the clock.
    private static Task Validate(Microsoft.AspNetCore.Authentication.Cookies.CookieValidatePrincipalContext context)
    {
        var now = context.HttpContext.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();
        return context.Properties.IssuedUtc is { } issued && now - issued <= Checked ? Task.CompletedTask : SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    // Long enough to resist guessing, with nothing to memorise about character classes (NIST SP 800-63B).
    private static void Rules(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        // One signs in with the mail address, which may hold an apostrophe or an å.
        options.User.AllowedUserNameCharacters = "";
        options.Password.RequiredLength = NewPassword.Min;
        (options.Password.RequireDigit, options.Password.RequireUppercase) = (false, false);
        (options.Password.RequireLowercase, options.Password.RequireNonAlphanumeric) = (false, false);
        options.Lockout.MaxFailedAccessAttempts = 8;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
    }

    private static void Cookie(Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions cookie, string name, string signIn, TimeSpan lifetime)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.ExpireTimeSpan = lifetime;
        cookie.Events.OnRedirectToLogin = context => Redirect(context, $"{signIn}?next={Uri.EscapeDataString(Asked(context.Request))}");
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    // The query of a form's address says which of its buttons was pressed; there is nothing of it to come back to.
    private static string Asked(HttpRequest request) => HttpMethods.IsGet(request.Method) ? request.Path + request.QueryString : request.Path;

    private static Task Redirect(Microsoft.AspNetCore.Authentication.RedirectContext<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions> context, string path)
    {
        if (context.Request.Path.StartsWithSegments("/api")) context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else context.Response.Redirect($"/{Kernel.Language.Current.Code}/{path}");
        return Task.CompletedTask;
    }

    private static void Authorize(AuthorizationOptions options)
    {
        options.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        options.AddPolicy(Policies.Staff, policy => policy.AddAuthenticationSchemes(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser());
        options.AddPolicy(Policies.Customer, policy => policy.AddAuthenticationSchemes(Policies.CustomerScheme).RequireAuthenticatedUser());
    }
}
