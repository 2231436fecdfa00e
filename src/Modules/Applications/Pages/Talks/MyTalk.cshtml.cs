using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Readers;
using Samverka.Applications.Talks;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The customer's own talk on Mina sidor; somebody else's answers as if there were none.</summary>
[Authorize(Policy = Policies.Customer)]
internal sealed class MyTalkModel(BookedTalks talks, TalkBooker booker, ReadLog log, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Talk Talk { get; private set; } = null!;

    public IReadOnlyList<ReadBy> Readers { get; private set; } = [];

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        Readers = await log.Of(Id, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await Open(cancellation)) return NotFound();
        if (await booker.Cancel(Id, User.Actor(), cancellation)) Flash(texts["talk.cancel.done", TalkTimes.Whole(Talk.StartsAt, Talk.EndsAt, Language)]);
        return RedirectTo(Doors.MyPages);
    }

    private async Task<bool> Open(CancellationToken cancellation)
    {
        var customer = Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!);
        if (await talks.Ahead(Id, customer, cancellation) is not { } talk) return false;
        Talk = talk;
        return true;
    }
}
