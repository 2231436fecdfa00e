using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samverka.Host.Composition;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Platform.Limits;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.SignIn;

/// <summary>Sign-in of the working side, by password or passkey. A wrong address and a wrong password get the same answer.</summary>
[AllowAnonymous]
internal sealed class SignInModel(SignInManager<SamverkaUser> signIn, UserManager<SamverkaUser> users, PasswordLimit limit, SamverkaOptions options, DemoAccounts demo) : SamverkaPage
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Next { get; set; }

    public IReadOnlyList<DemoAccount> DemoAccounts { get; private set; } = [];

    private IPAddress? Visitor => HttpContext.Connection.RemoteIpAddress;

    public async Task OnGet(CancellationToken cancellation) => await Prepare(cancellation);

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        await Prepare(cancellation);
        var f = new FieldReader();
        var email = f.Required(Email, nameof(Email), "signin.email.missing", 254);
        f.Required(Password, nameof(Password), "signin.password.missing", 1000);
        if (f.Result(() => email) is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!limit.Allows(Visitor)) return TooOften(PasswordLimit.Wait);
        if (await Enter(email)) return await Onward();
        limit.Wrong(Visitor);
        return Invalid([new FieldError(nameof(Password), "signin.wrong")]);
    }

    public async Task<IActionResult> OnPostPasskey(CancellationToken cancellation)
    {
        await Prepare(cancellation);
        return await EnterWithKey() ? await Onward() : Invalid([new FieldError(nameof(Email), "signin.passkey.wrong")]);
    }

    public async Task<IActionResult> OnPostPasskeyOptions() => Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    // An unknown address, a wrong password and a locked account take as long and say the same: nobody learns who works here.
    private async Task<bool> Enter(string email)
    {
        if (await users.FindByEmailAsync(email) is { } user && !await users.IsLockedOutAsync(user)) return (await signIn.PasswordSignInAsync(user, Password!, isPersistent: false, lockoutOnFailure: true)).Succeeded;
        users.PasswordHasher.HashPassword(new SamverkaUser { Name = "" }, Password!);
        return false;
    }

    private async Task<bool> EnterWithKey()
    {
        try
        {
            return !string.IsNullOrEmpty(Credential) && (await signIn.PasskeySignInAsync(Credential)).Succeeded;
        }
        catch (InvalidOperationException)
        {
            // The browser has lost the cookie with the challenge: as good as a wrong key.
            return false;
        }
    }

    private async Task Prepare(CancellationToken cancellation) => DemoAccounts = options.Demo ? await demo.All(cancellation) : [];

    private async Task<IActionResult> Onward()
    {
        await KeepLanguage();
        return Next is { Length: > 1 } && Url.IsLocalUrl(Next) ? LocalRedirect(Next) : RedirectTo(Doors.MyWork);
    }

    private async Task KeepLanguage()
    {
        if (await users.GetUserAsync(User) is not { } user || user.Language == Language) return;
        user.Language = Language;
        await users.UpdateAsync(user);
    }
}
