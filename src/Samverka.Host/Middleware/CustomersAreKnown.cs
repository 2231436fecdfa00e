using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Samverka.Platform.Permissions;
using Samverka.Ui.Navigation;

namespace Samverka.Host.Middleware;

/// <summary>Tells the menus of public pages that a customer is signed in. Only who has the cookie costs anything; what a page may show is still asked of its own policy.</summary>
internal sealed class CustomersAreKnown(RequestDelegate next, IOptionsMonitor<CookieAuthenticationOptions> cookies)
{
    private readonly string _cookie = cookies.Get(Policies.CustomerScheme).Cookie.Name!;

    public async Task Invoke(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated != true && context.Request.Cookies.ContainsKey(_cookie)
            && await context.AuthenticateAsync(Policies.CustomerScheme) is { Principal: { } customer })
        {
            context.Features.Set(new KnownReader(customer));
        }

        await next(context);
    }
}
