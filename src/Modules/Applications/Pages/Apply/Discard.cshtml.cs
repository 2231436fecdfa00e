using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Platform.AccessLinks;
using Samverka.Platform.Drafts;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Pages.Apply;

/// <summary>Throws away what was typed, and every mailed link to it.</summary>
[AllowAnonymous]
internal sealed class DiscardModel(DraftDesk drafts, IHubDirectory hubs, IOfferingDirectory offerings, Links links, IStringLocalizer<ApplicationsModule> texts) : ApplyPage(drafts, hubs, offerings)
{
    public async Task<IActionResult> OnGet(CancellationToken cancellation) => await OpenDraft(cancellation) ? Page() : Gone();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await OpenDraft(cancellation)) return Gone();
        await links.Erase(DraftLinkSender.Purpose, Draft!.Id.ToString(), cancellation);
        await Drafts.Discard(Draft.Id, cancellation);
        Flash(texts["draft.discard.done"]);
        return RedirectTo(Doors.Start);
    }
}
