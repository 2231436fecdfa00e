using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Host.People;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Host.Pages.People;

/// <summary>Asks before a role is ended, and says what it means.</summary>
[Authorize(Policy = "people.manage")]
internal sealed class EndModel(RoleEnding roles, IStringLocalizer<HostTexts> texts) : SamverkaPage
{
    public EndingRole Ending { get; private set; } = null!;

    public static Address Of(Guid membership) => new($"/people/{membership}/end");

    public async Task<IActionResult> OnGet(Guid membership, CancellationToken cancellation)
    {
        if (await roles.Look(membership, User, cancellation) is not { } ending) return Forbid();
        Ending = ending;
        return Page();
    }

    public async Task<IActionResult> OnPost(Guid membership, CancellationToken cancellation)
    {
        if (await roles.Look(membership, User, cancellation) is not { } ending) return Forbid();
        Ending = ending;
        if (await roles.End(membership, User, cancellation) != RoleEnded.Done) return RedirectTo(Of(membership));
        Flash(texts["people.ended"]);
        return RedirectTo(ending.IsOwn ? Doors.Start : ListModel.Here);
    }
}
