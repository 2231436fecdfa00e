using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Drafts;
using Samverka.Platform.Limits;

namespace Samverka.Applications.Pages.Apply;

/// <summary>Step 3: all of it once more, what happens with the data, and the button.</summary>
[AllowAnonymous]
internal sealed class SendModel(DraftDesk drafts, IHubDirectory hubs, IOfferingDirectory offerings, Sender sender, SentApplications sent, AboutChoices about) : ApplyPage(drafts, hubs, offerings)
{
    public string Told => string.Join(", ", about.Told(about.Of(Form), Language));

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await OpenDraft(cancellation)) return await SentOrGone(cancellation);
        await Prepare(cancellation);
        return Incomplete() ?? Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await OpenDraft(cancellation)) return await SentOrGone(cancellation);
        await Drafts.Keep(Draft!, [Typed(nameof(Form.InConfidence))], cancellation);
        Form = ApplyForm.Of(Draft!);
        await Prepare(cancellation);
        if (Incomplete() is { } back) return back;
        var parsed = Form.Parse(Draft!.Id, Receiver!.Id, [.. Chosen.Select(offering => offering.Id.Value)], Language);
        if (parsed is not Parsed<SendApplication>.Valid valid) return RedirectTo(Step(Draft.Id, "organisation"));
        return await sender.Send(valid.Value with { About = about.Of(Form) }, HttpContext.Connection.RemoteIpAddress, cancellation) switch
        {
            SendOutcome.Sent or SendOutcome.AlreadySent => RedirectTo(Step(valid.Value.DraftId, "sent")),
            SendOutcome.TooOften => TooOften(MailLimit.Wait),
            SendOutcome.HubTakesNone => Invalid([new FieldError(nameof(Form.Hub), "apply.hub.closed")]),
            _ => throw new InvalidOperationException("An outcome of sending is not handled."),
        };
    }

    /// <summary>Back to the first step that lacks something; null when all is there.</summary>
    private IActionResult? Incomplete()
    {
        var need = new FieldReader();
        Form.ReadNeed(need);
        if (Receiver is null || need.Result(() => true) is Parsed<bool>.Invalid) return RedirectTo(Step(Draft!.Id, ""));
        var organisation = new FieldReader();
        Form.ReadOrganisation(organisation);
        return organisation.Result(() => true) is Parsed<bool>.Invalid ? RedirectTo(Step(Draft!.Id, "organisation")) : null;
    }

    // The second press of the button finds the draft gone and the application there.
    private async Task<IActionResult> SentOrGone(CancellationToken cancellation) =>
        DraftId is { } id && await sent.FromDraft(id, cancellation) is not null ? RedirectTo(Step(id, "sent")) : Gone();
}
