using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Platform.Permissions;
using Samverka.Ui.Addresses;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Applications.Pages.Triage;

/// <summary>The requests of one's hubs: searched, filtered, ordered, taken out as CSV.</summary>
[Authorize(Policy = ApplicationsPermissions.Triage)]
internal sealed class ListModel(TriageQuery query, IHubDirectory hubs, IStringLocalizer<ApplicationsModule> texts) : SamverkaPage
{
    [BindProperty(Name = "q", SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(Name = "status", SupportsGet = true)]
    public string? Status { get; set; }

    public Table<TriageRow> Table { get; private set; } = null!;

    public IReadOnlyList<Choice> Statuses { get; private set; } = [];

    public async Task OnGet(string? dir, string? after, string? before, CancellationToken cancellation)
    {
        var scope = User.HubsWhere(ApplicationsPermissions.TriagePermission);
        var filter = TriageFilter.Read(Status, Search, dir, after, before);
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        Table = Show(await query.Page(filter, scope, cancellation), filter, names);
        Statuses = Choices(await query.Counts(scope, cancellation));
    }

    public async Task<IActionResult> OnGetExport(string? dir, CancellationToken cancellation)
    {
        var filter = TriageFilter.Read(Status, Search, dir, null, null);
        var names = (await hubs.All(cancellation)).ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        var csv = new StringBuilder(Csv.Line(texts["triage.reference"], texts["triage.organisation"], texts["triage.hub"], texts["triage.status"], texts["triage.sent"]));
        await foreach (var row in query.All(filter, User.HubsWhere(ApplicationsPermissions.TriagePermission)).WithCancellation(cancellation))
        {
            csv.Append(Csv.Line(row.Reference, row.Organisation, names.GetValueOrDefault(row.Hub), StatusText(row.Status), row.SentAt.ToString("O", CultureInfo.InvariantCulture)));
        }

        return File(Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(csv.ToString())).ToArray(), "text/csv; charset=utf-8", "samverka-requests.csv");
    }

    private Table<TriageRow> Show(TriagePage page, TriageFilter filter, IReadOnlyDictionary<HubId, string> names)
    {
        var here = new Address("/applications").With("q", Search).With("status", Status);
        var ordered = here.With("sort", "sent").With("dir", filter.OldestFirst ? "asc" : null);
        return new Table<TriageRow>
        {
            Caption = texts["triage.caption"],
            Address = here,
            SortedBy = "sent",
            Descending = !filter.OldestFirst,
            Empty = texts["triage.empty"],
            Rows = page.Rows,
            Previous = page is { HasPrevious: true, Rows: [var first, ..] } ? ordered.With("before", first.Cursor.ToString()) : null,
            Next = page is { HasNext: true, Rows: [.., var last] } ? ordered.With("after", last.Cursor.ToString()) : null,
            Export = ordered.With("handler", "export"),
            Columns =
            [
                new("reference", texts["triage.reference"], row => Cell.Link(new Address($"/applications/{row.Id}"), row.Reference)),
                new("organisation", texts["triage.organisation"], row => row.Organisation),
                new("hub", texts["triage.hub"], row => names.GetValueOrDefault(row.Hub)),
                new("status", texts["triage.status"], row => Cell.Tag(row.Status.Kind(), StatusText(row.Status))),
                new("sent", texts["triage.sent"], row => row.SentAt) { IsSortable = true },
            ],
        };
    }

    private IReadOnlyList<Choice> Choices(IReadOnlyDictionary<ApplicationStatus, int> counts) =>
    [
        new("", texts["triage.filter.open", counts.Where(pair => pair.Key.IsOpen()).Sum(pair => pair.Value)]),
        .. Enum.GetValues<ApplicationStatus>().Select(status => new Choice(status.ToString(), $"{StatusText(status)} ({counts.GetValueOrDefault(status)})")),
        new("all", texts["triage.filter.all"]),
    ];

    private string StatusText(ApplicationStatus status) => texts[$"status.{status}".ToLowerInvariant()];
}
