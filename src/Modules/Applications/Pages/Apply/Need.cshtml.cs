using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samverka.Applications.Sending;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Drafts;
using Samverka.Platform.Limits;
using Samverka.Ui.Addresses;

namespace Samverka.Applications.Pages.Apply;

/// <summary>Step 1: what is needed, from what was found, and who receives it.</summary>
[AllowAnonymous]
internal sealed class NeedModel(DraftDesk drafts, IHubDirectory hubs, IOfferingDirectory offerings, DraftLimit limit) : ApplyPage(drafts, hubs, offerings)
{
    private const int ShownOfNeed = 80;

    public bool DraftIsGone { get; private set; }

    /// <summary>What this browser has begun before, with the first words of the need.</summary>
    public IReadOnlyList<(Guid Id, string Begins)> Begun { get; private set; } = [];

    public async Task<IActionResult> OnGet(string[] offering, string? gone, CancellationToken cancellation)
    {
        if (DraftId is not null && !await OpenDraft(cancellation)) return Gone();
        if (DraftId is null)
        {
            var asked = Asked.In(Request.Query);
            Form = new ApplyForm { Need = asked.Question ?? "", Hub = asked.Hub ?? "", Offerings = offering, Municipality = asked.Municipality ?? "", Sector = asked.Sector ?? "", CustomerType = asked.Kind ?? "" };
            Begun = [.. (await Drafts.Begun(Kind, cancellation)).Select(draft => (draft.Id, ApplyForm.Of(draft).Need.Trim())).Where(draft => draft.Item2.Length > 0).Select(draft => (draft.Id, Beginning(draft.Item2)))];
        }

        DraftIsGone = gone is not null;
        await Prepare(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (!MayBegin()) return await TooMany(cancellation);
        if (!await OpenOrStart(cancellation)) return Gone();
        await Keep(cancellation);
        Form = AsTyped();
        await Prepare(cancellation);
        var reader = new FieldReader();
        Form.ReadNeed(reader);
        reader.Check(!ReceiverClosed, nameof(Form.Hub), "apply.hub.closed");
        return reader.Result(() => true) is Parsed<bool>.Invalid invalid ? Invalid(invalid.Errors) : RedirectTo(Step(Draft!.Id, "organisation"));
    }

    /// <summary>The resting form's own saving; answers where the draft now lives.</summary>
    public async Task<IActionResult> OnPostDraft(CancellationToken cancellation)
    {
        if (!MayBegin()) return StatusCode(StatusCodes.Status429TooManyRequests);
        if (!await OpenOrStart(cancellation)) return NotFound();
        await Keep(cancellation);
        Response.Headers["X-Draft-Page"] = Step(Draft!.Id, "").In(Language);
        return new NoContentResult();
    }

    private static string Beginning(string need) => new StringInfo(need) is { LengthInTextElements: > ShownOfNeed } letters ? $"{letters.SubstringByTextElements(0, ShownOfNeed).TrimEnd()}…" : need;

    private bool MayBegin() => DraftId is not null || limit.Takes(HttpContext.Connection.RemoteIpAddress);

    private async Task<IActionResult> TooMany(CancellationToken cancellation)
    {
        Form = ApplyForm.Of(new Draft { Id = default, Kind = Kind, ExpiresAt = default, Fields = new(Posted()) });
        await Prepare(cancellation);
        return TooOften(DraftLimit.Wait);
    }

    private async Task<bool> OpenOrStart(CancellationToken cancellation)
    {
        if (DraftId is not null) return await OpenDraft(cancellation);
        DraftId = (await Drafts.Start(Kind, cancellation)).Id;
        return await OpenDraft(cancellation);
    }
}
