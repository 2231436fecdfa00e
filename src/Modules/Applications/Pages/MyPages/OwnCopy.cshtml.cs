using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Samverka.Applications.OwnCopy;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.MyPages;

/// <summary>All that the file of the own data holds, as a page to read and print.</summary>
[Authorize(Policy = Policies.Customer)]
internal sealed class OwnCopyModel(CopyReading reading) : SamverkaPage
{
    public static Address Here { get; } = new("/my-pages/your-data");

    public CopyOfOwn Copy { get; private set; } = null!;

    public async Task OnGet(CancellationToken cancellation) =>
        Copy = await reading.Of(Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!), User.FindFirstValue(ClaimTypes.Email)!, cancellation);
}
