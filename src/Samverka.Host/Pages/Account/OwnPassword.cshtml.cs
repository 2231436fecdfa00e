using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Account;

/// <summary>Changes one's own password. Wrong guesses lock the account as they do at sign-in.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class OwnPasswordModel(SignInManager<SamverkaUser> signIn, UserManager<SamverkaUser> users, AccountWork accounts, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    public Address Here { get; } = new("/account/password");

    public string Email { get; private set; } = "";

    public async Task<IActionResult> OnGet() => await Own() is null ? Forbid() : Page();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (await Own() is not { } user) return Forbid();
        var f = new FieldReader();
        f.Required(CurrentPassword, nameof(CurrentPassword), "password.own.current.missing", NewPassword.Max);
        NewPassword.Read(f, Password, nameof(Password));
        if (f.Result(() => "") is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!(await signIn.CheckPasswordSignInAsync(user, CurrentPassword!, lockoutOnFailure: true)).Succeeded) return Invalid([new FieldError(nameof(CurrentPassword), "password.own.wrong")]);
        if (!await accounts.Do(NewPassword.Chosen(User.Actor(), "account.change-password", user.Id), user.Id, account => users.ChangePasswordAsync(account, CurrentPassword!, Password!), cancellation)) return RedirectTo(Here);
        await signIn.RefreshSignInAsync((await users.FindByIdAsync(user.Id.ToString()))!);
        Flash(texts["password.own.done"]);
        return RedirectTo(AccountModel.Here);
    }

    private async Task<SamverkaUser?> Own()
    {
        var user = await users.GetUserAsync(User);
        Email = user?.Email ?? "";
        return user;
    }
}
