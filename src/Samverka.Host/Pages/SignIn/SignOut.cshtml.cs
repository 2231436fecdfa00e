using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Samverka.Platform.Identity;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.SignIn;

[Authorize(Policy = Policies.Staff)]
internal sealed class SignOutModel(SignInManager<SamverkaUser> signIn) : SamverkaPage
{
    public async Task<IActionResult> OnPost()
    {
        await signIn.SignOutAsync();
        return RedirectTo(Doors.Start);
    }
}
