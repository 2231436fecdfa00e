using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Password;

/// <summary>The link to a new password. Opening it uses nothing up; the button does.</summary>
[AllowAnonymous]
internal sealed class ChooseModel(PasswordLinks links, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    /// <summary>Null when the link no longer opens anything.</summary>
    public SamverkaUser? Owner { get; private set; }

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public string? Password { get; set; }

    public Address Here => new($"/password/{Token}");

    public async Task OnGet(CancellationToken cancellation) => Owner = await links.Owner(Token, cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        Owner = await links.Owner(Token, cancellation);
        if (Owner is null) return Page();
        var f = new FieldReader();
        NewPassword.Read(f, Password, nameof(Password));
        if (f.Result(() => "") is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!await links.Set(Token, Password!, cancellation)) return RedirectTo(Here);
        Flash(texts["password.done"]);
        return RedirectTo(Doors.SignIn);
    }
}
