using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.BreakGlass;
using Samverka.Applications.Domain;
using Samverka.Applications.Sending;
using Samverka.Applications.Triage;
using Samverka.Catalogue.Contracts;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Pages;

namespace Samverka.Applications.Pages.BreakGlass;

/// <summary>An administrator opens one request, once, with a reason (contracts: break-glass). It is shown in the answer to the form alone, so that no address leads to it again.</summary>
[Authorize(Policy = ApplicationsPermissions.BreakGlass)]
internal sealed class BreakGlassModel(
    GlassBreaking glass, IHubDirectory hubs, IOfferingDirectory offerings, StaffNames names, AboutChoices about, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    [BindProperty(Name = "")]
    public BreakGlassForm Form { get; set; } = new();

    public Application? Opened { get; private set; }

    public HubSummary Hub { get; private set; } = null!;

    public IReadOnlyList<OfferingSummary> Chosen { get; private set; } = [];

    public HistoryWords History { get; private set; } = null!;

    public string Told => string.Join(", ", about.Told(Opened!.About, Language));

    public static Address Here { get; } = new("/administration/break-glass");

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPost(CancellationToken cancellation)
    {
        if (Form.Parse() is not Parsed<BreakGlassAsked>.Valid { Value: var asked }) return Invalid(((Parsed<BreakGlassAsked>.Invalid)Form.Parse()).Errors);
        Opened = await glass.Break(asked, User.Actor(), cancellation);
        if (Opened is null) return Invalid([new FieldError(nameof(Form.Reference), "break-glass.none", asked.Reference)]);
        (Hub, Chosen) = ((await hubs.ById(Opened.HubId, cancellation))!, await offerings.ChosenIn(Opened, cancellation));
        var people = await names.Around(Opened.HubId, Opened.History.Select(row => row.By), Opened.History.Select(row => row.AdviserId).OfType<Guid>(), cancellation);
        History = new HistoryWords(Opened, people, texts);
        return Page();
    }
}
