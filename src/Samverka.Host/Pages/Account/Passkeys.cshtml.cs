using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using Samverka.Host.Identity;
using Samverka.Kernel;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.Account;

/// <summary>One's own passkeys: those there are, one more, one less.</summary>
[Authorize(Policy = Policies.Staff)]
internal sealed class PasskeysModel(SignInManager<SamverkaUser> signIn, UserManager<SamverkaUser> users, AccountWork accounts, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public const int NameMaxLength = 100;

    private SamverkaUser _user = null!;

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    public IReadOnlyList<UserPasskeyInfo> Keys { get; private set; } = [];

    public Address Here { get; } = new("/account/passkeys");

    public static string IdOf(UserPasskeyInfo key) => WebEncoders.Base64UrlEncode(key.CredentialId);

    public async Task<IActionResult> OnGet() => await Open() ? Page() : Forbid();

    public async Task<IActionResult> OnPostOptions()
    {
        if (!await Open()) return Forbid();
        var owner = new PasskeyUserEntity { Id = _user.Id.ToString(), Name = _user.Email!, DisplayName = _user.Name };
        return Content(await signIn.MakePasskeyCreationOptionsAsync(owner), "application/json");
    }

    public async Task<IActionResult> OnPostAdd()
    {
        if (!await Open()) return Forbid();
        var f = new FieldReader();
        var name = f.Required(Name, nameof(Name), "passkeys.name.missing", NameMaxLength);
        if (f.Result(() => name) is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (await Attested() is not { } key) return Invalid([new FieldError(nameof(Name), "passkeys.add.wrong")]);
        key.Name = name;
        if (!await Audited("account.add-passkey", null, key, user => users.AddOrUpdatePasskeyAsync(user, key))) return Invalid([new FieldError(nameof(Name), "passkeys.add.wrong")]);
        Flash(texts["passkeys.added", name]);
        return RedirectTo(Here);
    }

    public async Task<IActionResult> OnPostRemove(string? id)
    {
        if (!await Open()) return Forbid();
        if (Keys.FirstOrDefault(key => IdOf(key) == id) is not { } key) return NotFound();
        if (!await Audited("account.remove-passkey", key, null, user => users.RemovePasskeyAsync(user, key.CredentialId))) return NotFound();
        Flash(texts["passkeys.removed", key.Name ?? ""]);
        return RedirectTo(Here);
    }

    private Task<bool> Audited(string feature, UserPasskeyInfo? before, UserPasskeyInfo? after, Func<SamverkaUser, Task<IdentityResult>> act) => accounts.Do(
        new Change(User.Actor(), feature) { Notes = [new ChangeNote("Passkey", _user.Id.ToString(), Shown(before), Shown(after))] }, _user.Id, act, HttpContext.RequestAborted);

    private static Dictionary<string, string?>? Shown(UserPasskeyInfo? key) => key is null ? null : new() { ["Key"] = IdOf(key), ["Name"] = key.Name };

    private async Task<bool> Open()
    {
        if (await users.GetUserAsync(User) is not { } user) return false;
        (_user, Keys) = (user, [.. (await users.GetPasskeysAsync(user)).OrderBy(key => key.CreatedAt)]);
        return true;
    }

    // Null when the key does not fit the challenge, or when the browser has lost the cookie with the challenge.
    private async Task<UserPasskeyInfo?> Attested()
    {
        if (string.IsNullOrEmpty(Credential)) return null;
        try
        {
            var result = await signIn.PerformPasskeyAttestationAsync(Credential);
            return result is { Succeeded: true } && result.UserEntity.Id == _user.Id.ToString() ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
