using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Limits;
using Samverka.Ui.Pages;

namespace Samverka.Hubs.Pages.Accessibility;

/// <summary>The hub's statement of accessibility, and the form that makes a task for its coordinator.</summary>
[AllowAnonymous]
internal sealed class AccessibilityStatementModel(IHubDirectory directory, Reports reports, MailLimit limit, IdSource ids, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public HubSummary Hub { get; private set; } = null!;

    public async Task<IActionResult> OnGet(string slug, CancellationToken cancellation)
    {
        if (!await Open(slug, cancellation)) return NotFound();
        Form = new ReportForm { Made = ids.New() };
        return Page();
    }

    public async Task<IActionResult> OnPost(string slug, CancellationToken cancellation)
    {
        if (!await Open(slug, cancellation)) return NotFound();
        switch (Form.Parse(Hub.Id, Language))
        {
            case Parsed<NewReport>.Invalid invalid:
                return Invalid(invalid.Errors);
            case Parsed<NewReport>.Valid valid:
                if (valid.Value.Email is { } email && !limit.Takes(HttpContext.Connection.RemoteIpAddress, "report", email)) return TooOften(MailLimit.Wait);
                var isNew = await reports.Receive(valid.Value, cancellation);
                Flash(texts[!isNew ? "accessibility.sent-before" : valid.Value.Email is null ? "accessibility.sent" : "accessibility.sent.mail"]);
                break;
        }

        return RedirectTo(AccessibilityPart.Statement(slug));
    }

    private async Task<bool> Open(string slug, CancellationToken cancellation)
    {
        if (await directory.BySlug(slug, cancellation) is not { } hub) return false;
        Hub = hub;
        return true;
    }
}
