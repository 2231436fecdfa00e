using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Drafts;
using Samverka.Platform.Limits;

namespace Samverka.Applications.Pages.Apply;

/// <summary>Step 2: who asks, organisation number first.</summary>
[AllowAnonymous]
internal sealed class OrganisationModel(
    DraftDesk drafts, IHubDirectory hubs, IOfferingDirectory offerings, KnownApplicants known, AboutChoices about, DraftLinkSender draftLinks, MailLimit limit, IStringLocalizer<ApplicationsModule> texts) : ApplyPage(drafts, hubs, offerings)
{
    public AboutChoices About => about;

    /// <summary>The sector follows from the industry that the register has of the organisation; nobody has said it.</summary>
    public bool SectorIsProposed { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken cancellation)
    {
        if (!await OpenDraft(cancellation)) return Gone();
        if (Form.SaysNobody && await known.Of(HttpContext, cancellation) is { } before)
        {
            Form = Form.As(before);
            if (Form.Sector.Length == 0 && await known.ProposedSector(before, cancellation) is { } proposed) (Form, SectorIsProposed) = (Form with { Sector = proposed }, true);
        }

        await Prepare(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!await KeepTyped(cancellation)) return Gone();
        var reader = new FieldReader();
        Form.ReadOrganisation(reader);
        return reader.Result(() => true) is Parsed<bool>.Invalid invalid ? Invalid(invalid.Errors) : RedirectTo(Step(Draft!.Id, "send"));
    }

    public async Task<IActionResult> OnPostDraft(CancellationToken cancellation) =>
        await KeepTyped(cancellation) ? new NoContentResult() : NotFound();

    /// <summary>Sends a link to go on later, only because it was asked for.</summary>
    public async Task<IActionResult> OnPostLink(CancellationToken cancellation)
    {
        if (!await KeepTyped(cancellation)) return Gone();
        var reader = new FieldReader();
        var email = reader.Email(Form.Email, nameof(Form.Email), "apply.email.missing", "apply.email.malformed");
        if (reader.Result(() => email) is Parsed<string>.Invalid invalid) return Invalid(invalid.Errors);
        if (!limit.Takes(HttpContext.Connection.RemoteIpAddress, "link", email)) return TooOften(MailLimit.Wait);
        await draftLinks.Send(Draft!.Id, email, Language, cancellation);
        Flash(texts["apply.draft.link-sent", email]);
        return RedirectTo(Step(Draft.Id, "organisation"));
    }

    private async Task<bool> KeepTyped(CancellationToken cancellation)
    {
        if (!await OpenDraft(cancellation)) return false;
        await Keep(cancellation);
        if (!Request.Form.ContainsKey(nameof(Form.NoNumber))) await Drafts.Keep(Draft!, [KeyValuePair.Create(nameof(Form.NoNumber), Array.Empty<string>())], cancellation);
        Form = AsTyped();
        await Prepare(cancellation);
        return true;
    }
}
