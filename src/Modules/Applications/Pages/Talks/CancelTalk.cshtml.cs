using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Talks;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.AccessLinks;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Talks;

/// <summary>The cancel link of the letter: looking shows one button, since mail scanners open links; pressing it cancels.</summary>
[AllowAnonymous]
internal sealed class CancelTalkModel(Links links, BookedTalks talks, TalkBooker booker, ITalkTimes times) : SamverkaPage
{
    private const string CancelledKey = "talk-cancelled";

    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>It was cancelled here just now, by this reader.</summary>
    public bool IsDone { get; private set; }

    public Address Here => new($"/talk/cancel/{Token}");

    public Talk? Talk { get; private set; }

    public bool HasTalkTimes { get; private set; }

    public async Task OnGet(CancellationToken cancellation)
    {
        if (await Booking(cancellation) is { } booking) Talk = await talks.Ahead(booking, null, cancellation);
        if (Talk is not null) return;
        IsDone = Equals(TempData[CancelledKey], Token);
        HasTalkTimes = await times.AnyAt(null, cancellation);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (await Booking(cancellation) is not { } booking || !await booker.Cancel(booking, Actor.Visitor, cancellation))
        {
            HasTalkTimes = await times.AnyAt(null, cancellation);
            return Page();
        }

        // Nothing is left of the booking that could tell, and what an address says anybody can have written.
        TempData[CancelledKey] = Token;
        return RedirectTo(Here);
    }

    private async Task<Guid?> Booking(CancellationToken cancellation) =>
        Guid.TryParse(await links.Peek(CustomerTalkLetters.CancelPurpose, Token, cancellation), out var id) ? id : null;
}
