using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.MyPages;

[Authorize(Policy = Policies.Customer)]
internal sealed class CustomerSignOutModel : SamverkaPage
{
    public async Task<IActionResult> OnPost()
    {
        await HttpContext.SignOutAsync(Policies.CustomerScheme);
        return RedirectTo(Doors.Start);
    }
}
