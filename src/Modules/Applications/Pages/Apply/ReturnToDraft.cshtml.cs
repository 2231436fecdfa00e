using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Drafts;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Apply;

/// <summary>The mailed way back to a draft: looking shows one button, pressing it takes the draft to this browser.</summary>
[AllowAnonymous]
internal sealed class ReturnToDraftModel(Links links, DraftDesk drafts) : SamverkaPage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public bool Works { get; private set; }

    public async Task OnGet(CancellationToken cancellation) => Works = await links.Peek(DraftLinkSender.Purpose, Token, cancellation) is not null;

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        var subject = await links.Use(DraftLinkSender.Purpose, Token, cancellation);
        if (subject is null || !await drafts.Adopt(Guid.Parse(subject), cancellation)) return RedirectTo(Doors.Apply.With("gone", "1"));
        return RedirectTo(ApplyPage.Step(Guid.Parse(subject), "send"));
    }
}
