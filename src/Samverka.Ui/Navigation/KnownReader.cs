using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace Samverka.Ui.Navigation;

/// <summary>Somebody who is signed in on Mina sidor, set on a request to a page that asks nobody to be: the menus know them there too. It gives no right to anything.</summary>
public sealed record KnownReader(ClaimsPrincipal Principal)
{
    /// <summary>Whom the menus of this answer speak to.</summary>
    public static ClaimsPrincipal Of(HttpContext context) =>
        context.User.Identity?.IsAuthenticated == true ? context.User : context.Features.Get<KnownReader>()?.Principal ?? context.User;
}
