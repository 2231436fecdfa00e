using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Hubs.Contracts;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.Apply;

/// <summary>The receipt on the screen: the reference, and what happens now.</summary>
[AllowAnonymous]
internal sealed class SentModel(SentApplications sent, IHubDirectory hubs) : SamverkaPage
{
    public string Reference { get; private set; } = "";

    public HubSummary Hub { get; private set; } = null!;

    public string? MailedTo { get; private set; }

    public async Task<IActionResult> OnGet(Guid draft, CancellationToken cancellation)
    {
        if (await sent.FromDraft(draft, cancellation) is not { } application) return NotFound();
        (Reference, MailedTo) = (application.Reference, application.SomeOfEmail);
        Hub = (await hubs.ById(application.Hub, cancellation))!;
        return Page();
    }
}
