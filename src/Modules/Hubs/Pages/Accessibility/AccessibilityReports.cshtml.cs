using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Hubs.Accessibility;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Hubs.Pages.Accessibility;

/// <summary>What readers could not use on the pages of the coordinator's hubs.</summary>
[Authorize(Policy = HubsModule.ManagePolicy)]
internal sealed class AccessibilityReportsModel(Reports reports, IHubDirectory directory, UnitOfWork work, IStringLocalizer<HubsModule> texts) : SamverkaPage
{
    public const string Open = "open";
    public const string Resolved = "resolved";

    private Dictionary<HubId, string> _names = [];

    [BindProperty(Name = "", SupportsGet = true)]
    public ListQuestion Asked { get; set; } = new();

    /// <summary>Only those that wait, or only those that are dealt with.</summary>
    [BindProperty(SupportsGet = true)]
    public string? State { get; set; }

    public Listing<AccessibilityReport> Listing { get; private set; } = null!;

    public IReadOnlyList<Choice> States => [new(Open, texts["reports.open"]), new(Resolved, texts["reports.resolved"])];

    private IReadOnlyList<HubId>? Scope => User.HubsWhere(HubsModule.Manage);

    private bool OneHub => Scope is { Count: 1 };

    public Task OnGet(CancellationToken cancellation) => Load(cancellation);

    /// <summary>All pages of what is shown; that somebody took them out is audited.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        await Load(cancellation);
        await work.Save(Change.TakesOut("accessibility-reports", Listing.Found().Count, User.Actor()), cancellation);
        return Listing.File("samverka-accessibility-reports.csv");
    }

    public Task<IActionResult> OnPostResolve(Guid id, CancellationToken cancellation) => Set(id, true, "reports.resolve.done", cancellation);

    public Task<IActionResult> OnPostReopen(Guid id, CancellationToken cancellation) => Set(id, false, "reports.reopen.done", cancellation);

    /// <summary>Null for a reader of one hub's reports, who need not read its name on every row.</summary>
    public string? HubOf(AccessibilityReport report) => OneHub ? null : Hub(report);

    // Another hub's report answers as if there were none.
    private async Task<IActionResult> Set(Guid id, bool resolved, string done, CancellationToken cancellation)
    {
        if (!await reports.Set(id, resolved, Scope, User.Actor(), cancellation)) return NotFound();
        Flash(texts[done]);
        return RedirectTo(AccessibilityPart.Reports);
    }

    private async Task Load(CancellationToken cancellation)
    {
        _names = (await directory.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        var all = await reports.All(Scope, cancellation);
        Listing = new Listing<AccessibilityReport>
        {
            Asked = Asked,
            Address = AccessibilityPart.Reports.With("state", State),
            Caption = texts["reports.title"],
            Empty = texts["reports.none"],
            NoneFound = texts["reports.none.found"],
            IsFiltered = !string.IsNullOrEmpty(State),
            Id = report => report.Id.ToString(),
            Columns =
            [
                new("message", texts["reports.message"], report => report.Message) { IsSortable = false },
                new("where", texts["reports.where"], report => report.Where),
                new("hub", texts["reports.hub"], Hub) { IsHidden = OneHub },
                new("received", texts["reports.received"], report => report.ReceivedAt),
                new("answer", texts["reports.answer"], report => report.Email),
                new("state", texts["reports.state"], report => texts[$"reports.{StateOf(report)}"].Value),
                new("resolved", texts["reports.resolved.at"], report => report.ResolvedAt) { IsHidden = true },
                new("do", "", _ => null) { IsAction = true, IsSortable = false },
            ],
            Rows = [.. all.Where(report => string.IsNullOrEmpty(State) || StateOf(report) == State)],
        };
    }

    private string Hub(AccessibilityReport report) => _names.GetValueOrDefault(report.HubId, "");

    private static string StateOf(AccessibilityReport report) => report.ResolvedAt is null ? Open : Resolved;
}
