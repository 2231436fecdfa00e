using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Host.Identity;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.MyPages;

/// <summary>The mailed link: looking shows one button, since mail scanners open links; pressing it signs in, once.</summary>
[AllowAnonymous]
internal sealed class OpenLinkModel(CustomerLinks links) : SamverkaPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool Works { get; private set; }

    public async Task OnGet(CancellationToken cancellation) => Works = await links.Works(Token, cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (await links.Open(Token, cancellation) is not { } customer) return Page();
        await HttpContext.SignInAsync(Policies.CustomerScheme, customer);
        return RedirectTo(Doors.MyPages);
    }
}
