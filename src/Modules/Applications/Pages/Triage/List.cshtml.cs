using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Samverka.Applications.Domain;
using Samverka.Applications.Talks;
using Samverka.Applications.Triage;
using Samverka.Hubs.Contracts;
using Samverka.Kernel;
using Samverka.Organisations.Contracts;
using Samverka.Platform.Clock;
using Samverka.Platform.Permissions;
using Samverka.Platform.Saving;
using Samverka.Ui.Addresses;
using Samverka.Ui.Content;
using Samverka.Ui.Forms;
using Samverka.Ui.Pages;
using Samverka.Ui.Tables;

namespace Samverka.Applications.Pages.Triage;

/// <summary>The requests of one's hubs: searched, filtered, ordered, taken out as CSV.</summary>
[Authorize(Policy = ApplicationsPermissions.Triage)]
internal sealed class ListModel(TriageQuery query, IHubDirectory directory, StaffNames names, UnitOfWork work, IStringLocalizer<ApplicationsModule> texts, TimeProvider clock) : SamverkaPage
{
    private Dictionary<HubId, string> _hubNames = [];
    private AnswerDays _answers = null!;

    [BindProperty(Name = "", SupportsGet = true)]
    public TriageQuestion Asked { get; set; } = new();

    public Table<TriageRow> Table { get; private set; } = null!;

    public IReadOnlyList<Choice> Statuses { get; private set; } = [];

    /// <summary>Whose requests one may see; the filter shows when there are several.</summary>
    public IReadOnlyList<HubSummary> Hubs { get; private set; } = [];

    public IReadOnlyList<Choice> HubChoices => [.. Hubs.Select(hub => new Choice(hub.Slug, hub.Name.In(Language)))];

    public IReadOnlyList<Choice> Advisers => [new("me", texts["triage.filter.mine"]), new("nobody", texts["triage.filter.nobody"])];

    private IReadOnlyList<HubId>? Scope => User.HubsWhere(ApplicationsPermissions.TriagePermission);

    public async Task OnGet(CancellationToken cancellation)
    {
        var filter = await Read(cancellation);
        var page = await query.Page(filter, Scope, cancellation);
        Table = Show(page, filter, await AdvisersOf(page.Rows, cancellation));
        Statuses = Choices((await query.Counts(cancellation)).In(Scope));
    }

    /// <summary>All pages of what is shown; that somebody took them out is audited.</summary>
    public async Task<IActionResult> OnGetExport(CancellationToken cancellation)
    {
        var filter = await Read(cancellation);
        var rows = await query.All(filter, Scope, cancellation);
        var advisers = await AdvisersOf(rows, cancellation);
        string[] columns = ["reference", "need.line", "organisation", "number", "hub", "status", "adviser", "answer", "sent.file", "changed.file", "demo"];
        var lines = rows.Select(row => Csv.Line(
            row.Reference, row.About, Organisation(row), Number(row), _hubNames.GetValueOrDefault(row.Hub), StatusText(row.Status), NameOf(row.Adviser, advisers),
            _answers.LastOf(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Instant(row.SentAt), Instant(row.ChangedAt), row.IsDemo ? texts["copy.yes"].Value : ""));
        await work.Save(Change.TakesOut("applications", rows.Count, User.Actor()), cancellation);
        return new CsvFile("samverka-requests.csv", lines.Prepend(Csv.Line(columns.Select(column => texts[$"triage.{column}"].Value))));
    }

    private static string Instant(DateTime at) => TalkTimes.Local(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string? Number(TriageRow row) => row.Number is null ? null : OrganisationNumber.Show(row.Number);

    private string Organisation(TriageRow row) => row.Organisation.Length > 0 ? row.Organisation : texts["triage.erased.name"];

    private static string? NameOf(Guid? adviser, IReadOnlyDictionary<Guid, string> names) => adviser is { } id ? names.GetValueOrDefault(id) : null;

    private async Task<TriageFilter> Read(CancellationToken cancellation)
    {
        var all = await directory.All(cancellation);
        _hubNames = all.ToDictionary(hub => hub.Id, hub => hub.Name.In(Language));
        Hubs = [.. all.Where(hub => Scope is null || Scope.Contains(hub.Id))];
        _answers = new AnswerDays(Hubs, clock.Today());
        return TriageFilter.Read(Asked, Hubs, Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!));
    }

    private Task<IReadOnlyDictionary<Guid, string>> AdvisersOf(IEnumerable<TriageRow> rows, CancellationToken cancellation) => names.Of(rows.Select(row => row.Adviser).OfType<Guid>(), cancellation);

    private Table<TriageRow> Show(TriagePage page, TriageFilter filter, IReadOnlyDictionary<Guid, string> advisers)
    {
        var sorted = filter.Order.ToString().ToLowerInvariant();
        var ordered = Asked.Filtered.With("sort", sorted).With("dir", filter.OldestFirst ? "asc" : "desc");
        return new Table<TriageRow>
        {
            Caption = texts["triage.caption"],
            Address = Asked.Filtered,
            SortedBy = sorted,
            Descending = !filter.OldestFirst,
            Empty = texts[Asked.IsNarrowed ? "triage.empty.filtered" : "triage.empty"],
            Rows = page.Rows,
            Previous = page is { HasPrevious: true, Rows: [var first, ..] } ? ordered.With("before", first.Cursor(filter.Order).ToString()) : null,
            Next = page is { HasNext: true, Rows: [.., var last] } ? ordered.With("after", last.Cursor(filter.Order).ToString()) : null,
            Export = ordered.With("handler", "export"),
            Columns = Columns(advisers, isOneHub: Hubs.Count == 1 || filter.Hub is not null),
        };
    }

    // Of several hubs, each with a promise of its own, who has waited longest is not who is to be answered first.
    private List<Column<TriageRow>> Columns(IReadOnlyDictionary<Guid, string> advisers, bool isOneHub)
    {
        List<Column<TriageRow>> columns =
        [
            new("reference", texts["triage.request"], row => Cell.Over(Cell.Link(new Address($"/applications/{row.Id}"), row.Reference), row.About)),
            new("organisation", texts["triage.organisation"], Organisation) { SpeaksForItself = true },
            new("status", texts["triage.status"], Status) { SpeaksForItself = true },
            new("adviser", texts["triage.adviser"], row => NameOf(row.Adviser, advisers)),
            new("answer", texts["triage.answer"], Answer) { IsSortable = isOneHub },
            new("sent", texts["triage.sent"], row => Shown.Day(row.SentAt)) { IsSortable = true },
            new("changed", texts["triage.changed"], row => Shown.Day(row.ChangedAt)) { IsSortable = true, IsSecondary = true },
        ];
        if (Hubs.Count > 1) columns.Insert(2, new("hub", texts["triage.hub"], row => _hubNames.GetValueOrDefault(row.Hub)));
        return columns;
    }

    private object Status(TriageRow row)
    {
        var stands = Cell.Tag(row.Status.Kind(), StatusText(row.Status));
        return row.HasWritten ? Cell.Beside(stands, Cell.Tag("warning", texts["triage.wrote"])) : stands;
    }

    private object? Answer(TriageRow row) => _answers.LastOf(row) switch
    {
        null => null,
        { } last when last < _answers.Today => Cell.Beside(last, Cell.Tag("danger", texts["triage.answer.late"])),
        { } last when last == _answers.Today => Cell.Beside(last, Cell.Tag("warning", texts["triage.answer.today"])),
        { } last => last,
    };

    private IReadOnlyList<Choice> Choices(IReadOnlyDictionary<ApplicationStatus, int> counts) =>
    [
        new("", texts["triage.filter.open", counts.Where(pair => pair.Key.IsOpen()).Sum(pair => pair.Value)]),
        .. Enum.GetValues<ApplicationStatus>().Select(status => new Choice(status.ToString(), $"{StatusText(status)} ({counts.GetValueOrDefault(status)})")),
        new("all", texts["triage.filter.all"]),
    ];

    private string StatusText(ApplicationStatus status) => texts[$"status.{status}".ToLowerInvariant()];
}
